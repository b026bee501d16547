import { describe, expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { shelved } from '#domain/long-lists.ts';
import { readKeys } from '#domain/read-keys.ts';
import { recordReads } from '#domain/reads.ts';
import { noteShelf } from '#domain/shelf-reads.ts';
import { inFull, records } from '../support/records.ts';

type Changes = Parameters<typeof records>[0];

const before: Changes = {
  site: { listLength: 2 },
  'fact-checks/second': { 'claim.madeOn': '2019-03-01' },
  'fact-checks/third': { 'claim.madeOn': '2019-02-01' },
  'fact-checks/fourth': { 'claim.madeOn': '2018-02-01' },
};
const keysOf = (changes: Changes) => {
  const all = records(changes);
  const others = { today: '2026-11-22', versions: (id: string) => id, answers: [] };
  return readKeys(link(all), all, others, inFull);
};

describe('a page that shows a shelf', () => {
  it('notes the shelf and not the dates by which the list was put in order', async () => {
    const corpus = link(records(before), true);
    const reads: string[] = [];
    await recordReads(
      () => {
        noteShelf('fact-checks', ['2019']);
        return Promise.resolve(shelved(corpus, 'fact-checks'));
      },
      (noted) => reads.push(...noted),
    );
    expect(reads).toEqual(['shelf/fact-checks@2019']);
  });

  it('finds something else when an entry comes to it, and only then', () => {
    const keys = keysOf(before);
    const after = keysOf({ ...before, 'fact-checks/new': { 'claim.madeOn': '2018-06-01' } });
    expect(after('shelf/fact-checks@2018')).not.toBe(keys('shelf/fact-checks@2018'));
    expect(after('shelf/fact-checks')).not.toBe(keys('shelf/fact-checks'));
    expect(after('shelf/fact-checks@2019')).toBe(keys('shelf/fact-checks@2019'));
  });

  it('finds the same when what stands there changes, for that is noted apart', () => {
    const keys = keysOf(before);
    const after = keysOf({
      ...before,
      'fact-checks/second': { 'claim.madeOn': '2019-03-01', title: 'Another title' },
    });
    expect(after('shelf/fact-checks@2019')).toBe(keys('shelf/fact-checks@2019'));
  });

  it('finds nothing when the shelf or its list has gone', () => {
    expect(keysOf(before)('shelf/fact-checks@1999')).toBe('nothing');
    expect(keysOf(before)('shelf/topics/nowhere@1999')).toBe('nothing');
  });
});
