import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import type { Claimant, FactCheck } from '#domain/entities.ts';
import { officesInOrder } from '#domain/offices.ts';
import { repetitionsBy, repetitionsOf } from '#domain/repetitions.ts';
import { spreadersOf } from '#domain/spreaders.ts';
import { records } from '../support/records.ts';

const said = (claimant: string, on: string | undefined, more: object = {}) => ({
  claimant,
  ...(on ? { on } : {}),
  source: 'gazette',
  locator: 'para. 8',
  ...more,
});
const corpus = link(
  records({
    'fact-checks/envoy': {
      'claim.repeatedBy': [
        said('broadcaster', undefined, { manner: 'uncritically', wording: 'Hands at work' }),
        said('ministry', '2023', { manner: 'critically' }),
        said('broadcaster', '2022-12', { manner: 'not-stated' }),
      ],
      'claim.alsoSaid': [said('envoy', '2022-11-30', { wording: 'He said it at a dinner.' })],
    },
    'fact-checks/withdrawn': { status: 'withdrawn' },
    'claimants/envoy': {
      offices: [
        { title: 'Undated' },
        { title: 'Envoy', asOf: '2022-11-02' },
        { title: 'Ambassador', to: '2010' },
        { title: 'Also undated' },
        { title: 'Director', from: '2015', to: '2021' },
      ],
    },
  }),
);
const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not there');
  return value;
};
const check: FactCheck = present(corpus['fact-checks'].get('envoy'));
const claimant = (id: string): Claimant => present(corpus.claimants.get(id));

test('repetitions come in order of time, and those without a date last', () => {
  expect(repetitionsOf(check).map(({ by, on, manner }) => [by.id, on, manner])).toEqual([
    ['envoy', '2022-11-30', undefined],
    ['broadcaster', '2022-12', 'not-stated'],
    ['ministry', '2023', 'critically'],
    ['broadcaster', undefined, 'uncritically'],
  ]);
  const [first] = repetitionsOf(check);
  expect(first).toMatchObject({
    wording: 'He said it at a dinner.',
    citation: { source: { id: 'gazette' }, locator: 'para. 8' },
  });
});

test('what somebody passed on is of others, and not of withdrawn checks', () => {
  expect(
    repetitionsBy(claimant('broadcaster')).map(({ factCheck, on }) => [factCheck.id, on]),
  ).toEqual([
    ['envoy', '2022-12'],
    ['envoy', undefined],
  ]);
  expect(repetitionsBy(claimant('envoy'))).toEqual([]);
});

test('offices are in order of time, and those without a date last', () => {
  expect(officesInOrder(claimant('envoy')).map(({ title }) => title)).toEqual([
    'Ambassador',
    'Director',
    'Envoy',
    'Undated',
    'Also undated',
  ]);
});

test('each spreader of a narrative is named once, with every way in which it is known', () => {
  const spreaders = spreadersOf(present(corpus.narratives.get('secret-hand')));
  expect(spreaders.map((one) => [one.claimant.id, one.tellings.map(({ kind }) => kind)])).toEqual([
    ['broadcaster', ['named', 'repeated', 'repeated']],
    ['envoy', ['claimed', 'repeated']],
    ['ministry', ['repeated']],
  ]);
});

test('a narrative of withdrawn checks holds nothing against anybody', () => {
  const bare = link(
    records({
      'fact-checks/envoy': { status: 'withdrawn' },
      'narratives/secret-hand': { spreadBy: undefined },
    }),
  );
  expect(spreadersOf(present(bare.narratives.get('secret-hand')))).toEqual([]);
});
