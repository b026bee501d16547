import { expect, it } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';

it('renders a page, also in Cyrillic and Arabic', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Кабулов کابل</h1>');
    expect(await page.textContent('h1')).toBe('Кабулов کابل');
    expect(await page.locator('h1').evaluate((heading) => heading.clientHeight)).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
