import { expect, inject, it } from 'vitest';
import { frontPage } from '#domain/front-page.ts';
import { wordFigure } from '#site/sentences.ts';
import { homeStrings } from '#site/strings-home.ts';
import * as urls from '#site/urls.ts';
import { attributes, builtPages, internalLinks, visibleText } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const page = builtPages(inject('dist')).get(urls.home()) ?? { url: urls.home(), html: '' };
const { latest, further, disagreements } = frontPage(siteCorpus());
const text = visibleText(page.html);

it('begins with the latest ruling, and lists those before it', () => {
  const order = [latest, ...further].map((check) => text.indexOf(check?.title ?? 'none'));
  expect(order.length).toBeGreaterThan(5);
  expect(order[0]).toBeGreaterThanOrEqual(0);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('draws three disagreements, says their numbers to those who do not see them, and leads to the tables', () => {
  const labels = attributes(page.html, 'svg', 'aria-label');
  expect(labels).toHaveLength(3);
  const links = internalLinks(page).map(({ path, fragment }) => `${path}#${fragment}`);
  disagreements.forEach(({ incident, group }, index) => {
    for (const { value, wording, qualifier } of group.figures) {
      const words = value === undefined ? (wording ?? '') : wordFigure({ value, qualifier });
      expect(labels[index]).toContain(words.replace('claimed:', 'own claim:'));
    }
    expect(links).toContain(urls.figuresUrl(incident, group));
    expect(text).toContain(incident.title);
  });
});

it('says as of which day there is nothing to be re-confirmed', () => {
  expect(text).toContain(homeStrings.reconfirmNone('22 November 2026'));
});
