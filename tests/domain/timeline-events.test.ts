import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import type { Claimant } from '#domain/entities.ts';
import {
  eventsOfClaimant,
  eventsOfCorpus,
  eventsOfFactCheck,
  eventsOfNarrative,
  makeALine,
  type TimelineEvent,
} from '#domain/timeline-events.ts';
import { records } from '../support/records.ts';

const broadcast = { claimant: 'broadcaster', source: 'gazette', locator: 'para. 4' };
const corpus = link(
  records({
    'fact-checks/envoy': {
      'claim.repeatedBy': [
        { ...broadcast, manner: 'critically', on: '2022-12-01' },
        { ...broadcast, manner: 'critically' },
      ],
      'claim.alsoSaid': [
        { claimant: 'envoy', on: '2021', wording: 'The same.', source: 'gazette', locator: 'p. 1' },
      ],
    },
    'incidents/airport': { date: '2022-11' },
    'incidents/later': { date: '2023' },
  }),
);

const found = <T>(entities: ReadonlyMap<string, T>, id: string): T => {
  const entity = entities.get(id);
  if (!entity) throw new Error(`No ${id}.`);
  return entity;
};
const inShort = (events: readonly TimelineEvent[]) =>
  events.map((event) => [event.date, event.kind].join(' '));
const ofClaimant = (id: string) => eventsOfClaimant(found<Claimant>(corpus.claimants, id));

test('a claim stands after the incident of the same date', () => {
  expect(inShort(eventsOfFactCheck(found(corpus['fact-checks'], 'envoy')))).toEqual([
    '2022-11 incident',
    '2022-11 claim',
  ]);
});

test('a claimant has their claims with all repetitions, each once', () => {
  const { dated, undated } = ofClaimant('envoy');
  expect(inShort(dated)).toEqual(['2021 repetition', '2022-11 claim', '2022-12-01 repetition']);
  expect(undated.map(({ by }) => by.id)).toEqual(['broadcaster']);
});

test('who only passes claims on has what they passed on', () => {
  const { dated, undated } = ofClaimant('broadcaster');
  expect(inShort(dated)).toEqual(['2022-12-01 repetition']);
  expect(undated).toHaveLength(1);
});

test('a single event makes no line; one without a date counts', () => {
  const { dated, undated } = ofClaimant('broadcaster');
  expect(makeALine({ dated, undated })).toBe(true);
  expect(makeALine({ dated, undated: [] })).toBe(false);
  expect(makeALine({ dated: [], undated: [] })).toBe(false);
});

test('who acted has the incidents', () => {
  expect(inShort(ofClaimant('bombers').dated)).toEqual(['2022-11 incident', '2023 incident']);
});

test('a narrative has its first sight, its claims with their repetitions and their incidents', () => {
  const { dated } = eventsOfNarrative(found(corpus.narratives, 'secret-hand'));
  expect(inShort(dated)).toEqual([
    '2014 first-seen',
    '2021 repetition',
    '2022-11 incident',
    '2022-11 claim',
    '2022-12-01 repetition',
  ]);
});

test('a narrative first seen nobody knows when has no mark for it', () => {
  const { narratives } = link(records({ 'narratives/secret-hand': { firstSeen: undefined } }));
  expect(inShort(eventsOfNarrative(found(narratives, 'secret-hand')).dated)).not.toContain(
    'first-seen',
  );
});

test('the whole has every incident and claim, and no translation of a check', () => {
  const all = ['2022-11 incident', '2022-11 claim', '2023 incident'];
  expect(inShort(eventsOfCorpus(corpus))).toEqual(all);
  const translated = link(
    records({ 'fact-checks/envoy-fa': { lang: 'fa', translationOf: 'envoy' } }),
  );
  expect(translated['fact-checks'].size).toBe(2);
  expect(eventsOfCorpus(translated).filter(({ kind }) => kind === 'claim')).toHaveLength(1);
});

test('a claim without a beginning stands on no line of all events', () => {
  const draft = { status: 'draft', 'claim.madeOn': '../2022-09-05' };
  const events = eventsOfCorpus(link(records({ 'fact-checks/envoy': draft })));
  expect(events.map(({ kind }) => kind)).not.toContain('claim');
  expect(eventsOfCorpus(corpus).map(({ kind }) => kind)).toContain('claim');
});
