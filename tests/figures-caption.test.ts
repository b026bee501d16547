import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { wordReports } from '#site/figures-caption.ts';
import { records } from './support/records.ts';

const figure = (changes: object) => ({
  measure: 'killed',
  population: 'all',
  qualifier: 'exactly',
  source: 'herald',
  locator: 'para. 1',
  asOf: '2021-08-27',
  ...changes,
});

/** The caption of figures, some of which the perpetrator ("bombers") may have said. */
function caption(...figures: object[]): string {
  const corpus = link(records({ 'incidents/airport': { figures: figures.map(figure) } }));
  const incident = corpus.incidents.get('airport');
  if (!incident) throw new Error('No incident.');
  return wordReports(incident.figures, incident);
}

test('one report is said to stand alone', () => {
  expect(caption({ value: 6 })).toBe('1 report, from The Herald; nothing to compare it with.');
});

test('the range is given with and without the own claim of the perpetrator, and its open end in words', () => {
  expect(
    caption(
      { value: 6, source: 'gazette' },
      { value: 8, qualifier: 'at-least' },
      { value: 25, qualifier: 'claimed', saidBy: 'bombers', source: 'gazette' },
    ),
  ).toBe(
    '3 reports, 3 origins; from 6 to 25; without the perpetrator’s own claim from 6 to 8; 1 report sets no upper limit.',
  );
});

test('two outlets that repeat one party are one origin, which is named', () => {
  expect(
    caption({ value: 9, saidBy: 'ministry' }, { value: 9, saidBy: 'ministry', source: 'gazette' }),
  ).toBe('2 reports, 1 origin (Foreign ministry); the only number named is 9.');
});

test('words instead of a number widen no range', () => {
  expect(caption({ value: 13 }, { wording: 'scores', source: 'gazette' })).toBe(
    '2 reports, 2 origins; the only number named is 13; 1 report gives words instead of a number.',
  );
  expect(caption({ wording: 'dozens' }, { wording: 'scores', source: 'gazette' })).toBe(
    '2 reports, 2 origins; 2 reports give words instead of a number.',
  );
});
