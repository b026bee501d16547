import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './lib/chromium.ts';
import { exitCode, Failure, runVerb } from './lib/command.ts';
import { say } from './lib/report.ts';
import { startDevServer } from './lib/dev-server.ts';
import { day, scenes, type Press } from './lib/screenshots/scenes.ts';
import { showTerminal } from './lib/screenshots/terminal-picture.ts';
import { openWorkspace } from './lib/screenshots/workspace.ts';

const folder = 'docs/pictures';
const mostBytes = 100_000;
const width = 1000;

await runVerb({
  name: 'docs:screenshots',
  description: `Take the pictures of README.md and docs/editing.md anew: what readers see, and what an editor sees in a copy of the content with an invented entry. They go to ${folder}/.`,
  args: {},
  examples: ['npm run docs:screenshots'],
  run: async () => {
    mkdirSync(folder, { recursive: true });
    const workspace = openWorkspace();
    const preview = await startDevServer(workspace.content, { port: 4390, day });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: 'light',
      });
      for (const scene of scenes) {
        if ('edit' in scene) workspace.edit(scene.edit, scene.from, scene.to);
        else if ('page' in scene) {
          await page.setViewportSize({ width: scene.width ?? width, height: 800 });
          await page.goto(`${preview.address}${scene.page}`, { waitUntil: 'networkidle' });
          if (scene.press) await press(page, preview.address, scene.press);
          await page.addStyleTag({ content: 'astro-dev-toolbar { display: none }' });
          await takePicture(page, scene.picture, scene.height ?? 760, scene.width);
        } else {
          const printed = await workspace.run(scene.run, scene.on ?? day);
          if (scene.picture === undefined) continue;
          const height = await showTerminal(page, commandOf(scene.run), printed);
          await takePicture(page, scene.picture, height);
        }
      }
    } finally {
      await browser.close();
      await preview.stop();
      workspace.remove();
    }
    return exitCode.ok;
  },
});

/** Opens what lies behind a button; what shows after the page itself, such as a preview, has a moment to come. */
async function press(page: Page, address: string, { button, open, shows }: Press): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForTimeout(3000);
  await page.goto(`${address}${open}`);
  await page.locator(shows).waitFor();
  await page.waitForTimeout(3000);
}

/** As it would be typed. */
function commandOf([verb, ...options]: readonly [string, ...string[]]): string {
  return [`npm run ${verb}`, ...(options.length > 0 ? ['--'] : [])]
    .concat(options.map((option) => (/^[\w./-]+$/.test(option) ? option : `"${option}"`)))
    .join(' ');
}

/** The top of the page as WebP, which Playwright itself does not write. */
async function takePicture(page: Page, name: string, height: number, shown = width): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    clip: { x: 0, y: 0, width: shown, height, scale: width / shown },
    captureBeyondViewport: true,
  });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length > mostBytes) {
    throw new Failure(`${name} has ${bytes.length} bytes; at most ${mostBytes}. Make it lower.`);
  }
  writeFileSync(join(folder, name), bytes);
  say(`${folder}/${name}  ${Math.ceil(bytes.length / 1000)} kB`);
}
