import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { plainText } from '#domain/plain-text.ts';
import { filesOf } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';
import { importsOf, sourceFiles } from '../support/source-tree.ts';

it('compiles Markdown of content/pages only', () => {
  const config = readFileSync('src/content.config.ts', 'utf8');
  const bases = [...config.matchAll(/base:\s*([^,\n}]+)/g)].map(([, base]) => base);
  expect(bases).toHaveLength(1);
  expect(bases[0]).toContain('pages');
});

it('imports no Markdown and gathers none by pattern', () => {
  const files = sourceFiles('src');
  expect(files.flatMap(importsOf).filter((name) => /\.mdx?\b/.test(name))).toEqual([]);
  expect(
    files.filter(({ text }) => /import\.meta\.glob/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

it('puts no word of an entry into a script', () => {
  const dist = inject('dist');
  const scripts = filesOf(dist).filter((file) => /\.m?js$/.test(file));
  const code = scripts.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
  expect(scripts.length).toBeGreaterThan(0);
  for (const check of siteCorpus()['fact-checks'].values()) {
    const [, passage] = /^.{20,}?([A-Za-z ,]{30,60})/s.exec(plainText(check.body)) ?? [];
    for (const words of [check.conclusion, check.claim.summary, passage ?? check.title]) {
      expect(code).not.toContain(words);
    }
  }
});
