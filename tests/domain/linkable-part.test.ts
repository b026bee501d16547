import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { linkablePart } from '#domain/linkable-part.ts';
import { readArchive } from '#archive/read-archive.ts';
import { fixturePaths, writeContent } from '../support/archive-fixture.ts';

const recordsOf = (root: string) => {
  const { records } = readArchive(root);
  if (!records) throw new Error('The fixture has no settings.');
  return records;
};

it('is everything where everything is sound', () => {
  const records = recordsOf(writeContent());
  expect(linkablePart(records)).toBe(records);
});

it('leaves out what refers to nothing, and then what refers to that', () => {
  const records = recordsOf(writeContent({ [fixturePaths.claimant]: undefined }));
  expect(() => link(records)).toThrow('envoy');
  const part = linkablePart(records);
  expect([...part['fact-checks'].keys()]).toEqual([]);
  expect([...part.incidents.keys()]).toEqual(['airport-bombing']);
  expect(link(part).incidents.get('airport-bombing')?.reliedOnBy).toEqual([]);

  const deeper = linkablePart(recordsOf(writeContent({ [fixturePaths.topic]: undefined })));
  expect([...deeper.incidents.keys(), ...deeper['fact-checks'].keys()]).toEqual([]);
  expect([...deeper.sources.keys()]).toEqual(['monitors-report']);
});
