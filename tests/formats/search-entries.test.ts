import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { entryRecords } from '#formats/search-entries.ts';
import { records } from '../support/records.ts';

const written = (changes: Parameters<typeof records>[0] = {}) =>
  entryRecords(link(records(changes)), (kind, { id }) => `/${kind}/${id}/`).map(({ write }) =>
    write(),
  );
const recordAt = (url: string, changes: Parameters<typeof records>[0] = {}) => {
  const record = written(changes).find((one) => one.url === url);
  if (!record) throw new Error(`No record of ${url}.`);
  return record;
};

test('every entry but fact-checks and topics has a record, told apart by its kind', () => {
  const kinds = new Set(written().map(({ filters }) => filters['type']?.join()));
  expect(kinds).toEqual(new Set(['incidents', 'claimants', 'narratives', 'sources']));
});

test('an incident is found by its names and place, and has its date in words', () => {
  const { content, meta, sort } = recordAt('/incidents/airport/', {
    'incidents/airport': { aliases: [{ name: 'Gate attack' }] },
  });
  expect(content).toContain('Gate attack');
  expect(meta['date']).toMatch(/\d{4}/);
  expect(sort['date']).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Number(sort['cited'])).toBeGreaterThan(0);
});

test('a claimant is found by every spelling, a narrative by its other wordings', () => {
  expect(
    recordAt('/claimants/envoy/', {
      'claimants/envoy': { aliases: [{ name: 'Иван Петров', lang: 'ru' }] },
    }).content,
  ).toContain('Иван Петров');
  expect(
    recordAt('/narratives/secret-hand/', {
      'narratives/secret-hand': { aliases: [{ name: 'Hidden helpers' }] },
    }).content,
  ).toContain('Hidden helpers');
});

test('a source is found by its author and publisher, which its result shows', () => {
  const { content, meta } = recordAt('/sources/gazette/', {
    'sources/gazette': { author: [{ family: 'Doe', given: 'Jane' }], publisher: 'The Gazette Ltd' },
  });
  expect(content).toContain('Jane Doe');
  expect(meta['about']).toContain('The Gazette Ltd');
});
