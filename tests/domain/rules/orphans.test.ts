import { expect, test } from 'vitest';
import { orphans } from '#domain/rules/orphans.ts';
import { component, findings } from '../../support/records.ts';

const lonely = {
  'sources/lonely': { knownThrough: [] },
  'claimants/lonely': { partOf: undefined },
  'incidents/lonely': {},
  'topics/lonely': {},
  'narratives/lonely': { parent: 'lonely' },
} as const;

test('everything is referred to', () => {
  expect(findings(orphans)).toEqual([]);
});

test('an entry of each kind that nothing refers to but itself', () => {
  expect(findings(orphans, lonely)).toEqual([
    'sources/lonely : Nothing refers to sources/lonely.',
    'claimants/lonely : Nothing refers to claimants/lonely.',
    'incidents/lonely : Nothing refers to incidents/lonely.',
    'topics/lonely : Nothing refers to topics/lonely.',
    'narratives/lonely : Nothing refers to narratives/lonely.',
  ]);
});

test('a body and an actor count as use', () => {
  const { 'incidents/lonely': incident, 'claimants/lonely': claimant } = lonely;
  expect(
    findings(orphans, {
      'incidents/lonely': incident,
      'claimants/lonely': claimant,
      'incidents/airport': { 'actors.0.claimant': 'lonely' },
      'narratives/secret-hand': { body: [component('Incident', { id: 'lonely' })] },
    }),
  ).toEqual([]);
});

test('while a file cannot be read, nobody knows to what it refers', () => {
  expect(findings(orphans, lonely, ['fact-checks/half-written'])).toEqual([]);
});
