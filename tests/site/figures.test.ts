import { expect, inject, it } from 'vitest';
import { figureMarks } from '#charts/figure-marks.ts';
import { figureGroups } from '#domain/queries.ts';
import { figureWords } from '#site/figures-wording.ts';
import { figuresAnchor, incidentUrl } from '#site/urls.ts';
import { builtPages } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const incidents = [...siteCorpus().incidents.values()];
const pages = builtPages(inject('dist'));

const counts = incidents.flatMap((incident) => {
  const html = pages.get(incidentUrl(incident))?.html ?? '';
  return figureGroups(incident).map((group) => {
    const start = html.indexOf(`id="${figuresAnchor(group)}"`);
    const end = html.indexOf('</table>', start);
    return { marks: figureMarks(group, incident), html: html.slice(start, end) };
  });
});
const drawings = (html: string) => html.match(/<svg\b[\s\S]*?<\/svg>/g) ?? [];
const rows = (html: string) => (html.match(/<tr\b/g)?.length ?? 1) - 1;

it('draws every count of several reports twice, for wide and narrow columns, and a single report never', () => {
  for (const { marks, html } of counts) {
    expect(drawings(html)).toHaveLength(marks.length > 1 ? 2 : 0);
    if (marks.length === 1) expect(html).toContain('nothing to compare it with');
  }
  expect(new Set(counts.map(({ marks }) => marks.length > 1))).toEqual(new Set([true, false]));
});

it('puts every mark in each drawing and in a row of the table', () => {
  for (const { marks, html } of counts) {
    expect(rows(html)).toBe(marks.length);
    const values = marks.map(figureWords(marks)).map(({ value }) => value);
    for (const drawing of drawings(html)) {
      for (const value of values) expect(drawing).toContain(`${value}</text>`);
    }
  }
});

it('tells the number of the perpetrator at the Russian embassy apart by its mark', () => {
  const own = counts.filter(({ marks }) => marks.length > 1 && marks.some(({ isOwn }) => isOwn));
  expect(own.length).toBeGreaterThan(0);
  for (const { html } of own) {
    for (const drawing of drawings(html)) expect(drawing).toMatch(/<path class="own\b/);
  }
  const others = counts.filter(({ marks }) => !marks.some(({ isOwn }) => isOwn));
  for (const { html } of others) expect(html).not.toMatch(/<path class="own\b/);
});
