import { expect, it } from 'vitest';
import { wholeNamesInHtml } from '../src/components/text/body/whole-names-in-html.ts';

it('marks names in text', () => {
  expect(wholeNamesInHtml('<p>Of <em>ISIS-K</em> &amp; IS-K.</p>')).toBe(
    '<p>Of <em><span class="whole">ISIS-K</span></em> &amp; <span class="whole">IS-K</span>.</p>',
  );
});

it('leaves tags and their attributes alone', () => {
  const html = '<a href="/incidents/plan-b/" title="ISIS-K &gt; IS-K">text</a>';
  expect(wholeNamesInHtml(html)).toBe(html);
});
