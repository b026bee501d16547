import { expect, it } from 'vitest';
import { link, type Corpus } from '#domain/corpus.ts';
import { mapFilters } from '#domain/incident-filters.ts';
import { answerInParts } from '#domain/named-answers.ts';
import { readKeys } from '#domain/read-keys.ts';
import { recordReads } from '#domain/reads.ts';
import { inFull, records } from '../support/records.ts';

const titles = answerInParts(
  'titles',
  ({ incidents }: Corpus) => new Map([...incidents].map(([id, { title }]) => [id, title])),
);

const readsOf = async (ask: (corpus: Corpus) => unknown) => {
  const corpus = link(records(), true);
  const reads: string[] = [];
  await recordReads(
    () => Promise.resolve(ask(corpus)),
    (noted) => reads.push(...noted),
  );
  return reads;
};

const keysOf = (changes: Parameters<typeof records>[0]) => {
  const all = records(changes);
  const others = { today: '', versions: () => '', answers: [mapFilters, titles] };
  return readKeys(link(all), all, others, inFull);
};
const before = keysOf({});

it('a page reads an answer, not what it was derived from', async () => {
  expect(await readsOf((corpus) => mapFilters.of(corpus).incidents)).toEqual([
    'answer/map-filters',
  ]);
  expect(await readsOf((corpus) => titles.of(corpus, 'airport'))).toEqual([
    'answer/titles@airport',
  ]);
});

it('what is asked of an entity in the answer is read apart', async () => {
  const reads = await readsOf((corpus) =>
    mapFilters.of(corpus).actors.map(({ actor }) => actor.name),
  );
  expect(reads.slice(1)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^claimants\/[^#]+$/)]),
  );
  expect(reads.filter((read) => read.includes('#'))).toEqual([]);
});

it('an answer has another key when it says something else, and only then', () => {
  const retitled = keysOf({ 'incidents/airport': { title: 'Another title' } });
  expect(retitled('answer/map-filters')).toBe(before('answer/map-filters'));
  const another = keysOf({ 'incidents/another': {} });
  expect(another('answer/map-filters')).not.toBe(before('answer/map-filters'));
});

it('a part of an answer has another key when that part says something else, and only then', () => {
  const after = keysOf({
    'incidents/airport': { title: 'Another title' },
    'incidents/another': {},
  });
  expect(after('answer/titles@airport')).not.toBe(before('answer/titles@airport'));
  expect(after('answer/titles@another')).not.toBe(before('answer/titles@another'));
  const [same = ''] = [...records().incidents.keys()].filter((id) => id !== 'airport');
  expect(after(`answer/titles@${same}`)).toBe(before(`answer/titles@${same}`));
  expect(before('answer/titles@nowhere')).toBe('nothing');
});

it('a name that nobody gives an answer to is refused', () => {
  expect(() => before('answer/weather')).toThrow('Nobody gives the answer "weather".');
});
