import { expect, inject, it } from 'vitest';
import { dependences } from '#domain/dependence.ts';
import { wordAccounts } from '#site/dependence-wording.ts';
import { dependenceStrings } from '#site/strings-dependence.ts';
import { factCheckUrl } from '#site/urls.ts';
import { builtPages, visibleText } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const checks = [...siteCorpus()['fact-checks'].values()];
const pages = builtPages(inject('dist'));

/** What a reader finds under the heading, up to the next one. */
function sectionOf(check: (typeof checks)[number]): string {
  const html = pages.get(factCheckUrl(check))?.html ?? '';
  const start = html.indexOf(`>${dependenceStrings.title}</h2>`);
  return start < 0 ? '' : visibleText(html.slice(start + 1, html.indexOf('<h2', start)));
}

it('says on every fact-check whether the verdict depends on disputed accounts', () => {
  expect(checks.length).toBeGreaterThan(5);
  for (const check of checks) {
    const text = sectionOf(check);
    const found = dependences(check);
    if (found.length === 0) expect(text).toContain(dependenceStrings.nothing);
    else expect(text).not.toContain(dependenceStrings.nothing);
    for (const { incident, counts, disputes, standings } of found) {
      for (const group of counts) expect(text).toContain(wordAccounts(group, incident));
      for (const { question, positions } of disputes) {
        for (const words of [question, ...positions.map(({ answer }) => answer)]) {
          expect(text).toContain(words);
        }
      }
      for (const { holdsIf } of standings) expect(text).toContain(holdsIf.because);
    }
  }
});

it('meets both kinds of check', () => {
  const kinds = new Set(checks.map((check) => dependences(check).length > 0));
  expect(kinds).toEqual(new Set([true, false]));
});
