import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { FactCheck } from '#domain/entities.ts';
import { versionOf } from '#domain/ledger.ts';
import { absolute, citationFileUrl, citeUrl, exhibitUrl, factCheckUrl } from '#site/urls.ts';
import { attributes, builtPages, visibleText } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';
import { zoteroItem } from '../support/zotero.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const { site, 'fact-checks': factChecks } = siteCorpus();
const checks = [...factChecks.values()].map((check) => [check.id, check] as const);

const htmlOf = (url: string) => pages.get(url)?.html ?? '';

describe.each(checks)('%s', (_, check: FactCheck) => {
  const entry = htmlOf(factCheckUrl(check));
  const desk = htmlOf(citeUrl(check));
  const address = absolute(factCheckUrl(check), site);

  it('is a web page of its desk to Zotero', () => {
    expect(zoteroItem(entry)).toEqual({
      itemType: 'webpage',
      title: check.title,
      websiteTitle: site.name,
      url: address,
      date: check.history.at(-1)?.date,
      creators: check.authors.map(({ name }) => ({ lastName: name })),
    });
  });

  it('leads to a page with its citation in words, for the version that stands', () => {
    expect(attributes(entry, 'a', 'href')).toContain(citeUrl(check));
    const words = visibleText(desk);
    expect(words).toContain(`[Fact-check, version ${versionOf(check)}]. ${site.name}. ${address}`);
    expect(words).toContain(`These citations name version ${versionOf(check)}`);
  });

  it.each(['bib', 'ris', 'json'] as const)('gives its citation as %s', (format) => {
    const file = citationFileUrl(check, format);
    expect(attributes(desk, 'a', 'href')).toContain(file);
    const [item] = new Cite(readFileSync(join(dist, file), 'utf8')).data;
    expect(item).toMatchObject({ title: check.title, URL: address });
  });

  it('has a link with a name at every exhibit, and lists their whole addresses', () => {
    const unseen = entry.match(
      /<span class="unseen[^"]*">Link to exhibit <\/span>\s*[A-Z]+\s*<\/a>/g,
    );
    expect(unseen ?? []).toHaveLength(check.evidence.length);
    for (const exhibit of check.evidence) {
      expect(attributes(entry, 'a', 'href')).toContain(`#${exhibit.id}`);
      expect(visibleText(desk)).toContain(absolute(exhibitUrl(check, exhibit), site));
    }
  });
});

it('would see what Zotero gets wrong', () => {
  const wrong =
    '<meta name="citation_title" content="A"><meta name="citation_author" content="B desk">';
  expect(zoteroItem(wrong)).toMatchObject({
    itemType: 'journalArticle',
    creators: [{ firstName: 'B', lastName: 'desk' }],
  });
});
