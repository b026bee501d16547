import { expect, test } from 'vitest';
import { circularReference } from '#domain/rules/circular-reference.ts';
import { findings } from '../../support/records.ts';

test('a chain that ends', () => {
  expect(findings(circularReference)).toEqual([]);
  expect(
    findings(circularReference, {
      'narratives/a': { parent: 'b' },
      'narratives/b': { parent: 'c' },
      'narratives/c': {},
    }),
  ).toEqual([]);
});

test('narratives that are each other’s parents', () => {
  expect(
    findings(circularReference, {
      'narratives/a': { parent: 'b' },
      'narratives/b': { parent: 'a' },
      'narratives/below': { parent: 'a' },
    }),
  ).toEqual([
    'narratives/a parent: The reference leads back to this entry: a > b > a.',
    'narratives/b parent: The reference leads back to this entry: b > a > b.',
  ]);
});

test('a body that is part of itself', () => {
  expect(findings(circularReference, { 'claimants/ministry': { partOf: 'ministry' } })).toEqual([
    'claimants/ministry partOf: The reference leads back to this entry: ministry > ministry.',
  ]);
});

test('an entry that translates its own translation', () => {
  expect(
    findings(circularReference, {
      'fact-checks/envoy': { translationOf: 'envoy-ru' },
      'fact-checks/envoy-ru': { translationOf: 'envoy' },
    }),
  ).toHaveLength(2);
});

test('sources known through each other, along any of several ways', () => {
  const through = (...ids: string[]) => ({
    knownThrough: ids.map((source) => ({ source, locator: 'p. 1' })),
  });
  expect(
    findings(circularReference, {
      'sources/gazette': through('herald', 'leaflet', 'missing'),
      'sources/herald': through('missing'),
    }),
  ).toEqual([
    'sources/gazette knownThrough.1.source: The reference leads back to this entry: gazette > leaflet > gazette.',
    'sources/leaflet knownThrough.0.source: The reference leads back to this entry: leaflet > gazette > leaflet.',
  ]);
});

test('a circle further up does not catch those below it, nor the checker', () => {
  const found = findings(circularReference, {
    'narratives/a': { parent: 'b' },
    'narratives/b': { parent: 'b' },
  });
  expect(found).toEqual(['narratives/b parent: The reference leads back to this entry: b > b.']);
});
