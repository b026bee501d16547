import { describe, expect, test } from 'vitest';
import { link, type Corpus } from '#domain/corpus.ts';
import type { Source } from '#domain/entities.ts';
import { knownThrough, sourceUses, type Use } from '#domain/source-uses.ts';
import { component, records } from '../support/records.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = link(
  records({
    'fact-checks/envoy': {
      'claim.alsoSaid': [
        { claimant: 'ministry', wording: 'Again.', source: 'gazette', locator: 'para. 9' },
      ],
      'claim.media': {
        kind: 'video',
        authenticity: 'staged',
        explanation: 'It was staged.',
        appearances: [{ source: 'gazette', locator: 'video 1' }],
        original: { source: 'gazette', locator: 'video 2' },
      },
      'evidence.1.sources': [
        { source: 'gazette', locator: 'para. 7' },
        { source: 'herald', locator: 'para. 2' },
        { source: 'gazette', locator: 'para. 1' },
        { source: 'gazette', locator: 'para. 7' },
      ],
      body: [
        '<p>',
        component('Quote', { source: 'gazette', locator: 'para. 3', lang: 'en' }, [
          component('Incident', { id: 'airport' }),
        ]),
      ],
    },
    'fact-checks/reported': {
      quote: {
        kind: 'reported',
        paraphrase: 'That it is so.',
        reason: 'No words are printed.',
        source: 'herald',
        locator: 'para. 3',
      },
      replies: { notSought: 'Nobody could be asked.' },
    },
    'incidents/airport': {
      'actors.0.attributedBy': [{ source: 'herald', locator: 'para. 5' }],
      'actors.0.claimedBy': { source: 'leaflet', locator: 'p. 1' },
    },
    'claimants/envoy': {
      offices: [{ title: 'Envoy', source: 'gazette', locator: 'para. 1' }, { title: 'Clerk' }],
    },
    'narratives/secret-hand': {
      body: [component('Cite', { source: 'herald', locator: 'para. 6' })],
    },
    'sources/pamphlet': {
      knownThrough: [
        { source: 'gazette', locator: 'para. 5' },
        { source: 'herald', locator: 'para. 5' },
      ],
    },
  }),
);
const source = (id: string): Source => {
  const found = corpus.sources.get(id);
  if (!found) throw new Error(`No source ${id}.`);
  return found;
};
const inShort = ({ purpose, locators }: Use) => `${purpose.kind}: ${locators.join('; ')}`;

describe('what a source is used for', () => {
  const gazette = sourceUses(source('gazette'));
  const herald = sourceUses(source('herald'));

  test('in a fact-check, each purpose once with all its places', () => {
    expect(gazette['fact-checks'][0]?.uses.map(inShort)).toEqual([
      'appearance: para. 3',
      'medium: video 1; video 2',
      'earlier-review: para. 7',
      'quotation: para. 3',
      'rendering: para. 3',
      'repetition: para. 4',
      'said-again: para. 9',
      'exhibit: para. 7',
      'exhibit: para. 7; para. 1',
      'reply: para. 4',
      'text: para. 3',
    ]);
    expect(herald['fact-checks'][0]?.uses.map(({ purpose }) => purpose)).toMatchObject([
      { kind: 'exhibit', evidence: { id: 'leaders-killed' } },
      { kind: 'exhibit', evidence: { id: 'nothing-found' } },
    ]);
    const reported = herald['fact-checks'].find(({ entity }) => entity.id === 'reported');
    expect(reported?.uses.map(inShort)).toContain('report: para. 3');
  });

  test('in an incident, also where it is cited for two counts of one kind', () => {
    expect(herald.incidents[0]?.uses.map(inShort)).toEqual([
      'figure: para. 1',
      'figure: para. 2',
      'dispute: para. 4',
      'actor: para. 5',
      'account: para. 1',
    ]);
    expect(sourceUses(source('leaflet')).incidents[0]?.uses.map(inShort)).toEqual([
      'figure: p. 1',
      'own-claim: p. 1',
    ]);
  });

  test('of a claimant and of a narrative', () => {
    const uses = gazette.claimants.map((one) => [one.entity.id, ...one.uses.map(inShort)]);
    expect(uses).toEqual([
      ['bombers', 'profile: para. 2'],
      ['envoy', 'office: para. 1'],
    ]);
    expect(herald.narratives[0]?.uses.map(inShort)).toEqual(['text: para. 6']);
    expect(gazette.narratives[0]?.uses.map(inShort)).toEqual([
      'spreading: para. 9',
      'description: para. 9',
    ]);
  });

  test('nothing, where no entry cites it', () => {
    expect(Object.values(sourceUses(source('pamphlet'))).flat()).toEqual([]);
  });
});

/** Citations by the schema that no purpose accounts for: a new field with a source needs a purpose of its own. */
const unaccounted = ({ sources }: Corpus, usesOf: typeof sourceUses): string[] =>
  [...sources.values()].flatMap((cited) => {
    const uses = usesOf(cited);
    return (['fact-checks', 'incidents', 'claimants', 'narratives'] as const).flatMap(
      (collection) =>
        cited.citedBy[collection].flatMap(({ entity, locators }) => {
          const found = uses[collection].find((one) => one.entity === entity)?.uses ?? [];
          const told = new Set(found.flatMap((use) => use.locators));
          return [
            ...(found.length > 0 ? [] : ['']),
            ...locators.filter((one) => !told.has(one)),
          ].map((locator) => `${cited.id} in ${entity.id}: ${locator}`);
        }),
    );
  });

describe('every citation has a purpose', () => {
  test.each([
    ['of the fixture', corpus],
    ['of the content', siteCorpus()],
  ])('%s', (_, content) => {
    expect(unaccounted(content, sourceUses)).toEqual([]);
  });

  test('one that is forgotten would be seen', () => {
    const forgetful = (cited: Source) => ({ ...sourceUses(cited), incidents: [] });
    expect(unaccounted(corpus, forgetful)).toContain('herald in airport: para. 2');
  });
});

test('what hangs on a source alone is told apart from what others vouch for as well', () => {
  const { only, also } = knownThrough(source('gazette'));
  expect([only, also].map((known) => known.map(({ id }) => id))).toEqual([
    ['leaflet'],
    ['pamphlet'],
  ]);
});
