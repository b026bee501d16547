import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { originOf, originsOfEvidence, originsOfFigures } from '#domain/origins.ts';
import { records, source } from '../support/records.ts';

test('the publisher answers for a source; without one, its short title; without that, its title', () => {
  expect(originOf(source({ titleShort: 'Gazette, 2022' }))).toBe('The Gazette');
  expect(originOf(source({ titleShort: 'Gazette, 2022', publisher: undefined }))).toBe(
    'Gazette, 2022',
  );
  expect(originOf(source({ publisher: undefined }))).toBe('Envoy accuses foreign hands');
});

test('whoever said it is the origin of a figure, not the outlet that prints it', () => {
  const airport = link(records()).incidents.get('airport');
  expect(originsOfFigures(airport?.figures ?? [])).toEqual(['The Herald', 'The Bombers']);
});

test('two items that cite one publisher have one origin', () => {
  const evidence = (changes: object) =>
    link(records({ 'sources/herald': changes }))['fact-checks'].get('envoy')?.evidence ?? [];
  expect(originsOfEvidence(evidence({}))).toEqual(['The Herald', 'The Gazette']);
  expect(originsOfEvidence(evidence({ publisher: 'The Gazette' }))).toEqual(['The Gazette']);
});
