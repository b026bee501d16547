import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtPages, filesOf, internalLinks } from '../support/built-site.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';

const without = ['--without', 'cards,copies,archive'];
const check = 'kabulov-us-uk-strengthen-isis-k';

let copy: Awaited<ReturnType<typeof contentCopy>>;
let log: string;

async function build(out: string, args: readonly string[] = []): Promise<string> {
  const { exitCode, output } = await runVerb('build', [
    '--content',
    copy.content,
    '--out-dir',
    out,
    ...args,
  ]);
  if (exitCode !== 0) throw new Error(`The site does not build.\n${output}`);
  return output;
}

beforeAll(async () => {
  copy = await contentCopy();
  await build(copy.out);
  const file = join(copy.content, `fact-checks/2026/${check}.mdx`);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('The record contradicts', 'Our record contradicts'),
  );
  log = await build(copy.out, without);
  return () => copy[Symbol.asyncDispose]();
}, 180_000);

it('says what it leaves out, and no page leads there', () => {
  for (const line of [
    'Cards are left out.',
    'Copies in one file are',
    'The ZIP file is left out.',
  ]) {
    expect(log).toContain(line);
  }
  const files = filesOf(copy.out);
  expect(files.filter((file) => /^cards\/|\.zip/.test(file))).toEqual([]);
  const there = new Set(files.map((file) => `/${file.replace(/index\.html$/, '')}`));
  const pages = builtPages(copy.out);
  const dead = [...pages.values()].flatMap((page) =>
    internalLinks(page, ['a', 'link', 'img']).filter(({ path }) => !there.has(path)),
  );
  expect(dead).toEqual([]);
  const html = pages.get(`/fact-checks/${check}/`)?.html ?? '';
  expect(html).toContain('Our record contradicts');
  expect(html).toContain('property="og:title"');
  expect(html).not.toContain('og:image');
  expect(pages.get('/copies/')?.html).toContain('Left out when this site was last built.');
});

it('names the steps when asked to leave out another', async () => {
  const { exitCode, output } = await runVerb('build', ['--without', 'search']);
  expect(exitCode).toBe(2);
  expect(output).toContain('"search" is no step that can be left out.');
});
