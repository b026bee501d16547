import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collections, isCollection } from '#domain/collections.ts';
import { mapReferences, referencesOf } from '#domain/references.ts';
import { schemas } from '#domain/schemas.ts';
import { factCheck, records } from '../support/records.ts';

const domain = new URL('../../src/domain/', import.meta.url);

/** Every `ref('...')` that a schema file writes, as `file: field > target`. */
const declared = readdirSync(domain)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(new URL(name, domain), 'utf8').matchAll(
      /\b(\w+):\s*(?:z\s*\.array\(\s*)?ref\('([a-z-]+)'\)|(\w+): z\s*\.array\(ref\('([a-z-]+)'\)\)/g,
    ),
  ])
  .map(([, field, target, list, listed]) => `${field ?? list} > ${target ?? listed}`);

/** Fields of every collection in use at once, so that each reference that can be written is written. */
const cited = { source: 'gazette', locator: 'para. 1' };
const full = records({
  'fact-checks/envoy': {
    translationOf: 'original',
    'claim.alsoSaid': [{ claimant: 'envoy', wording: 'Again.', ...cited }],
    'history.0.from': 'true',
  },
  'fact-checks/reported': {
    quote: { kind: 'reported', paraphrase: 'He accused.', reason: 'No words.', ...cited },
  },
  'incidents/airport': {
    'actors.0.attributedBy': [cited],
    'actors.0.claimedBy': cited,
    'disputes.0.positions.0.heldBy': 'ministry',
  },
  'claimants/envoy': { offices: [{ title: 'Envoy', ...cited }] },
  'narratives/secret-hand': { parent: 'wider' },
});

test('every ref() of the schemas is found in records', () => {
  const found = new Set(
    collections.flatMap((collection) =>
      [...full[collection].values()].flatMap((record) =>
        referencesOf(collection, record).map(({ path, target }) => {
          const field = path.findLast((key) => typeof key === 'string');
          return `${field} > ${target}`;
        }),
      ),
    ),
  );
  expect(declared.length).toBeGreaterThan(20);
  expect([...found].sort()).toEqual([...new Set(declared)].sort());
});

test('no ref() escapes the count above', () => {
  const written = readdirSync(domain)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, domain), 'utf8').matchAll(/[^\w]ref\('/g)]);
  expect(declared).toHaveLength(written.length);
});

test('each reference has its path, its target and its id', () => {
  expect(referencesOf('fact-checks', factCheck())).toContainEqual({
    target: 'incidents',
    id: 'airport',
    path: ['evidence', 0, 'incidents', 0, 'incident'],
  });
});

test('mapping replaces references and keeps all else', () => {
  const record = factCheck();
  const mapped = mapReferences('fact-checks', record, (target, id) => `${target}/${id}`);
  expect(mapped).toMatchObject({
    title: record.title,
    verdict: 'verdicts/false',
    topics: ['topics/bombings'],
    claim: { claimant: 'claimants/envoy', summary: record.claim.summary },
    replies: { sought: [{ source: 'sources/gazette' }] },
  });
  expect(record.verdict).toBe('false');
});

test('what does not fit the schema is kept as it is', () => {
  const misfit = { id: 'x', verdict: 3, topics: 'bombings', claim: null, evidence: undefined };
  expect(mapReferences('fact-checks', misfit, () => 'linked')).toEqual(misfit);
});

test('a collection is known by name', () => {
  expect(Object.keys(schemas).every(isCollection)).toBe(true);
  expect(isCollection('pages')).toBe(false);
});
