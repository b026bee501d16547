import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { design } from '#site/urls.ts';
import { tokens } from '#site/design-tokens.ts';
import { designSections } from '#site/strings/en/design.ts';
import { attributes, builtPages, filesOf } from '../support/built-site.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const html = pages.get(design)?.html ?? '';

/** Names that occur in examples only. */
const invented =
  /Example (claimant|newspaper|monitors|group|explosion|check|harbour)|وزارت مثال|(تنظيم|انفجار) المثال/;

it('keeps invented entries on the page of the design: no page, feed, table, search index or map has them', () => {
  const own = `${design.slice(1)}index.html`;
  const elsewhere = filesOf(dist)
    .filter((file) => file !== own && /\.(html|xml|json|csv|txt|svg|js)$/.test(file))
    .filter((file) => invented.test(readFileSync(join(dist, file), 'utf8')));
  expect(elsewhere).toEqual([]);
  expect(html).toMatch(invented);
});

it('keeps search engines away and states nothing as data', () => {
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('application/ld+json');
  expect(pages.get('/about/')?.html).not.toContain('noindex');
});

it('shows every token and every section', () => {
  const ids = attributes(html, 'section', 'id');
  for (const { id } of Object.values(designSections)) expect(ids).toContain(id);
  for (const { name, light, dark } of tokens.colours) {
    expect(html).toMatch(new RegExp(`<th scope="row"[^>]*>${name}<`));
    expect(html).toContain(`fill="${light}"`);
    expect(html).toContain(`fill="${dark}"`);
  }
  for (const { name } of tokens.values.filter(({ name }) => /^(text|space)-/.test(name))) {
    expect(html).toContain(`var(--${name})`);
  }
});

it('is found from where a contributor looks', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md']) {
    expect(readFileSync(file, 'utf8')).toContain(design);
  }
  expect(attributes(pages.get('/about/')?.html ?? '', 'a', 'href')).toContain(design);
});
