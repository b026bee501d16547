import { expect, inject, it } from 'vitest';
import { incidentUrl } from '#site/urls.ts';
import { builtPages, visibleText } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus();
const pages = builtPages(inject('dist'));

/** The incident, and the rows of the table of its dead as a reader sees them. */
function deadOf(id: string) {
  const incident = corpus.incidents.get(id);
  if (!incident) throw new Error(`There is no incident ${id}.`);
  const html = pages.get(incidentUrl(incident))?.html ?? '';
  const rows = [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => visibleText(row));
  return { figures: incident.figures.filter(({ measure }) => measure === 'killed'), rows, html };
}

it('shows what three sources count at Kabul airport, side by side', () => {
  const { figures, rows } = deadOf('kabul-airport-2021');
  expect(new Set(figures.map(({ source }) => source.id)).size).toBeGreaterThanOrEqual(3);
  const table = rows.join('\n');
  for (const words of [/\b13\b/, /\b170\b/, /scores/, /at least 13|≥ ?13/i])
    expect(table).toMatch(words);
});

it('shows what three parties count at the Russian embassy, and that 25 is the perpetrator’s own claim', () => {
  const { figures, rows } = deadOf('russian-embassy-2022');
  expect(figures.length).toBeGreaterThanOrEqual(3);
  const own = rows.filter((row) => /\b25\b/.test(row));
  expect(own.length).toBeGreaterThanOrEqual(1);
  for (const row of own) expect(row).toMatch(/claim/i);
  expect(own.some((row) => row.includes('Islamic State'))).toBe(true);
  expect(
    rows.filter((row) => /\b(two|2|six|6|eight|8)\b/i.test(row)).length,
  ).toBeGreaterThanOrEqual(2);
});

it('prints every figure in a row of its own, with its source', () => {
  for (const incident of corpus.incidents.values()) {
    const rows = deadOf(incident.id).rows.join('\n');
    for (const { value, source } of incident.figures) {
      if (value !== undefined) expect(rows).toContain(value.toLocaleString('en'));
      expect(rows).toContain(source.titleShort ?? source.title);
    }
  }
});
