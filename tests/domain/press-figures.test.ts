import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import type { Incident } from '#domain/entities.ts';
import { accountsDiffer, spread } from '#domain/figures.ts';
import { isOwnClaim, originsOfFigures } from '#domain/origins.ts';
import { figureGroups } from '#domain/queries.ts';
import { checkRules } from '#domain/rules/all-rules.ts';
import { records, today } from '../support/records.ts';

// What the press prints over the days after an attack: each number is right as of its day.
const report = (measure: string, value: number, asOf: string, details: object) => ({
  measure,
  population: 'all',
  value,
  qualifier: 'exactly',
  source: 'herald',
  locator: `report of ${asOf}`,
  asOf,
  ...details,
});
const overTime = {
  'sources/herald': { issued: '2021-08-28' },
  'incidents/airport': {
    figures: [
      report('killed', 160, '2021-08-27', { qualifier: 'more-than' }),
      report('killed', 90, '2021-08-26', { qualifier: 'more-than' }),
      report('explosions', 2, '2021-08-26', { saidBy: 'ministry' }),
      report('explosions', 1, '2021-08-27', { saidBy: 'ministry', source: 'gazette' }),
    ],
  },
};

const airport = (): Incident => {
  const incident = link(records(overTime)).incidents.get('airport');
  if (!incident) throw new Error('The fixture has no airport.');
  return incident;
};

test('over 90, then over 160 dead by one outlet: two figures of one origin, in order of their day', () => {
  const [killed] = figureGroups(airport());
  expect(killed?.figures.map(({ value }) => value)).toEqual([90, 160]);
  expect(spread(killed?.figures ?? [])).toEqual({ low: 90, high: 160, open: true });
  expect(originsOfFigures(killed?.figures ?? [])).toEqual(['The Herald']);
  expect(accountsDiffer(killed?.figures ?? [])).toBe(true);
});

test('two explosions, then one, by the same body in two outlets: one origin, not two', () => {
  const [, explosions] = figureGroups(airport());
  expect(explosions?.figures.map(({ value }) => value)).toEqual([2, 1]);
  expect(spread(explosions?.figures ?? [])).toEqual({ low: 1, high: 2, open: false });
  expect(originsOfFigures(explosions?.figures ?? [])).toEqual(['Foreign ministry']);
});

test('no rule takes two reports of one outlet for a duplicate', () => {
  const rules = checkRules(records(overTime), today).map(({ rule }) => rule);
  expect(rules).not.toContain('figure-duplicate');
});

test('a perpetrator counts its own deed; a responder does not', () => {
  const incident = link(records()).incidents.get('airport');
  expect(incident?.figures.map((figure) => isOwnClaim(figure, incident))).toEqual([
    false,
    true,
    false,
  ]);
  expect(airport().figures.some((figure) => isOwnClaim(figure, airport()))).toBe(false);
});
