import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { publishSite, rollBack } from '../../scripts/lib/publishing/publish-site.ts';
import { releasedSite, releasesIn } from '../../scripts/lib/publishing/released-site.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { amount, run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { isEqual, leftovers, writeSite } from '../support/released-sites.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const publish = (to: string, from: string) =>
  publishSite({ to, build: () => Promise.resolve(from) });

test('the release before is live again, byte by byte', async () => {
  const folder = newFolder();
  const pages = amount({ sample: 30, whole: 5000 });
  const to = join(folder, 'live');
  const current = join(to, 'current');
  const old = writeSite(join(folder, 'old'), 'old', pages);
  const changed = join(folder, 'new');
  cpSync(old, changed, { recursive: true });
  appendFileSync(join(changed, 'fact-checks/0/index.html'), 'a correction');
  await publish(to, old);
  const { added } = await publish(to, changed);
  const before = { old: isEqual(current, old), new: isEqual(current, changed) };
  expect({ added, before }).toEqual({ added: 1, before: { old: false, new: true } });

  const begun = performance.now();
  await rollBack(to, undefined);
  const milliseconds = performance.now() - begun;
  const isBack = isEqual(current, old);
  expect(isBack).toBe(true);
  expect(leftovers(to)).toEqual([]);
  noteFigure({
    id: 'R14',
    what: 'rollback of a whole site',
    reached: `${pages} pages: the same bytes, after ${Math.ceil(milliseconds)} ms`,
    control: `before it, the comparison found the one page of ${pages} that differs`,
    isReached: isBack && milliseconds < 1000,
    run,
  });
});

test('five releases are kept, the live one among them, and any of them can be named', async () => {
  const folder = newFolder();
  const to = join(folder, 'live');
  for (let edition = 0; edition < 7; edition += 1) {
    await publish(to, writeSite(join(folder, `${edition}`), `${edition}`, 2));
  }
  const kept = releasesIn(releasedSite(to));
  expect(kept).toHaveLength(5);
  expect(isEqual(join(to, 'releases', kept[0] ?? ''), join(folder, '2'))).toBe(true);

  await rollBack(to, kept[0]);
  expect(isEqual(join(to, 'current'), join(folder, '2'))).toBe(true);
  await publish(to, writeSite(join(folder, 'next'), 'next', 2));
  expect(isEqual(join(to, 'current'), join(folder, 'next'))).toBe(true);
  await expect(rollBack(to, '20')).rejects.toThrow('Several releases are named "20"');
  await expect(rollBack(to, 'x')).rejects.toThrow('No release is named "x"');
  expect(leftovers(to)).toEqual([]);
});

test('what is the same is stored once, and a release that was damaged is no source', async () => {
  const folder = newFolder();
  const to = join(folder, 'live');
  const card = join('current', 'cards/0.svg');
  const first = writeSite(join(folder, 'first'), 'first', 4);
  await publish(to, first);
  const { ino } = statSync(join(to, card));
  await publish(to, writeSite(join(folder, 'second'), 'second', 4));
  expect(statSync(join(to, card)).ino).toBe(ino);

  writeFileSync(join(to, card), 'damaged');
  const third = writeSite(join(folder, 'third'), 'third', 4);
  await publish(to, third);
  expect(isEqual(join(to, 'current'), third)).toBe(true);

  expect(await publish(to, third)).toMatchObject({ isNew: false });
  writeFileSync(join(to, card), 'damaged again');
  expect(await publish(to, third)).toMatchObject({ isNew: true });
  expect(isEqual(join(to, 'current'), third)).toBe(true);
});

test.each([
  ['has drafts', 'robots.txt', 'User-agent: *\nDisallow: /\n', 'it was built with drafts'],
  [
    'lacks a page',
    'sitemap-0.xml',
    '<loc>https://a.example/</loc><loc>https://a.example/x/</loc>',
    'lists x/index.html',
  ],
  ['lists no page', 'sitemap-0.xml', '', 'its sitemap lists no page'],
  ['is not as its checksums have it', 'SHA256SUMS', '', '404.html is not as SHA256SUMS has it'],
  ['has a broken changelog', 'changelog.jsonl', '{}\n', 'changelog.jsonl'],
])('a site that %s is not published', async (_, file, text, reason) => {
  const folder = newFolder();
  const to = join(folder, 'live');
  const good = writeSite(join(folder, 'good'), 'good', 2);
  await publish(to, good);
  const bad = writeSite(join(folder, 'bad'), 'bad', 2);
  writeFileSync(join(bad, file), text);
  await expect(publish(to, bad)).rejects.toThrow(reason);
  expect(isEqual(join(to, 'current'), good)).toBe(true);
  expect(leftovers(to)).toEqual([]);
});

test('links in a built site, and a live folder of somebody else, are refused', async () => {
  const folder = newFolder();
  const site = writeSite(join(folder, 'site'), 'site', 2);
  mkdirSync(join(folder, 'theirs', 'current'), { recursive: true });
  writeFileSync(join(folder, 'theirs', 'current', 'index.html'), 'theirs');
  await expect(publish(join(folder, 'theirs'), site)).rejects.toThrow('no link to a release');
  expect(readFileSync(join(folder, 'theirs/current/index.html'), 'utf8')).toBe('theirs');

  symlinkSync('/etc/hostname', join(site, 'hostname'));
  await expect(publish(join(folder, 'live'), site)).rejects.toThrow('neither a file nor a folder');
});
