import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factCheckUrl, home } from '#site/urls.ts';
import { changed, fixturePaths, writeContent } from '../support/archive-fixture.ts';
import { visibleText } from '../support/built-site.ts';
import { startServing } from '../support/serving-verb.ts';

it(
  'builds first and serves what no reader may see yet, marked as such',
  { timeout: 120_000 },
  async () => {
    const content = writeContent(
      changed(fixturePaths.factCheck, 'status: published', 'status: review'),
    );
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-preview-'));
    const dir = join(folder, 'dist');
    const { server, address } = await startServing('preview', [
      '--drafts',
      '--content',
      content,
      '--dir',
      dir,
    ]);
    try {
      const page = await fetch(`${address}${factCheckUrl({ id: 'envoy-on-aid' })}`);
      expect(page.status).toBe(200);
      expect(visibleText(await page.text())).toContain('In review');
      expect(await (await fetch(`${address}${home()}`)).text()).toContain('content="noindex"');
    } finally {
      server.kill('SIGINT');
      await server;
      await rm(folder, { recursive: true });
    }
  },
);
