import { describe, expect, test } from 'vitest';
import { danglingReferences, DanglingReferences, link } from '#domain/corpus.ts';
import { records } from '../support/records.ts';

/** The value, or a failure that names it: the fixture has it. */
function present<T>(value: T | undefined, what = 'The entity'): T {
  if (value === undefined) throw new Error(`${what} is missing.`);
  return value;
}

describe('linking', () => {
  const corpus = link(
    records({
      'fact-checks/envoy': { body: ['<p>Text</p>'] },
      'fact-checks/envoy-ru': { lang: 'ru', translationOf: 'envoy', narratives: [] },
    }),
  );
  const check = present(corpus['fact-checks'].get('envoy'));
  const airport = present(corpus.incidents.get('airport'));

  test('ids become the entities they name', () => {
    expect(check.claim.claimant.partOf?.name).toBe('Foreign ministry');
    expect(check.verdict.label).toBe('False');
    expect(check.evidence[0]?.incidents[0]?.incident).toBe(airport);
    expect(check.authors[0]?.name).toBe('Desk');
    expect(airport.figures[1]?.saidBy).toBe(corpus.claimants.get('bombers'));
    expect(check.history[0]?.to).toBe(corpus.verdicts.get('false'));
  });

  test('id, body, settings and scale are kept', () => {
    expect(check.id).toBe('envoy');
    expect(check.body).toEqual(['<p>Text</p>']);
    expect(corpus.site.name).toBe('Plumbline');
    expect(corpus.scale.verdicts.map(({ id }) => id)).toEqual([...corpus.verdicts.keys()]);
  });

  test('every edge has its reverse', () => {
    const translated = present(corpus['fact-checks'].get('envoy-ru'));
    expect(check.translations).toEqual([translated]);
    expect(
      airport.reliedOnBy.map(({ factCheck, evidence }) => [factCheck.id, evidence.id]),
    ).toEqual([
      ['envoy', 'leaders-killed'],
      ['envoy-ru', 'leaders-killed'],
    ]);
    expect(corpus.claimants.get('envoy')?.factChecks).toEqual([check, translated]);
    expect(corpus.claimants.get('broadcaster')).toMatchObject({
      repeated: [check, translated],
      narratives: [{ id: 'secret-hand' }],
    });
    expect(corpus.claimants.get('bombers')?.incidents).toEqual([airport]);
    expect(corpus.claimants.get('ministry')?.parts).toEqual([corpus.claimants.get('envoy')]);
    expect(corpus.narratives.get('secret-hand')?.factChecks).toEqual([check]);
    expect(corpus.topics.get('bombings')).toMatchObject({ incidents: [airport] });
    expect(corpus.topics.get('bombings')?.factChecks).toEqual([check, translated]);
    expect(corpus.verdicts.get('false')?.factChecks).toEqual([check, translated]);
    expect(corpus.verdicts.get('true')?.factChecks).toEqual([]);
  });

  test('a source knows who cites it and where, each once', () => {
    const { citedBy } = present(corpus.sources.get('gazette'));
    expect(citedBy['fact-checks'].map(({ entity }) => entity.id)).toEqual(['envoy', 'envoy-ru']);
    expect(citedBy['fact-checks'][0]?.locators).toEqual(['para. 3', 'para. 4', 'para. 7']);
    expect(citedBy.sources).toMatchObject([{ entity: { id: 'leaflet' }, locators: ['para. 5'] }]);
    expect(citedBy.narratives).toMatchObject([{ entity: { id: 'secret-hand' } }]);
    expect(citedBy.topics).toEqual([]);
  });

  test('a narrative knows its variants', () => {
    const { narratives } = link(
      records({ 'narratives/variant': { parent: 'secret-hand', spreadBy: [] } }),
    );
    expect(narratives.get('secret-hand')?.children.map(({ id }) => id)).toEqual(['variant']);
  });

  test('two actors with one page count once; an office without a source is no citation', () => {
    const again = link(
      records({
        'incidents/airport': { 'actors.1.claimant': 'bombers' },
        'claimants/bombers': { offices: [{ title: 'Leader' }] },
      }),
    );
    expect(again.claimants.get('bombers')?.incidents).toHaveLength(1);
    expect(again.sources.get('herald')?.citedBy.claimants).toEqual([]);
  });

  test('entries may refer to each other in circles', () => {
    const { claimants } = link(
      records({
        'claimants/ministry': { partOf: 'bombers' },
        'claimants/bombers': { partOf: 'ministry' },
      }),
    );
    expect(claimants.get('bombers')?.partOf?.partOf?.id).toBe('bombers');
  });
});

describe('dangling references', () => {
  const dangling = records({
    'fact-checks/envoy': { verdict: 'untrue', 'evidence.0.sources.0.source': 'the-herald' },
  });

  test('are each named with their path, and with what may be meant', () => {
    expect(danglingReferences(dangling)).toMatchObject([
      {
        rule: 'dangling-reference',
        severity: 'error',
        entry: { collection: 'fact-checks', id: 'envoy' },
        at: ['verdict'],
        message: '"untrue" is not an id of verdicts.',
        mend: 'Create it in content/, or name an id of verdicts that exists.',
      },
      { at: ['evidence', 0, 'sources', 0, 'source'], mend: 'Did you mean "herald"?' },
    ]);
  });

  test('are refused by link, all of them at once', () => {
    expect(() => link(dangling)).toThrow(DanglingReferences);
    try {
      link(dangling);
    } catch (error) {
      expect(error).toMatchObject({
        name: 'DanglingReferences',
        problems: danglingReferences(dangling),
        message: '"untrue" is not an id of verdicts.\n"the-herald" is not an id of sources.',
      });
    }
  });

  test('of entries whose file cannot be read are not held against those who refer to them', () => {
    expect(danglingReferences(dangling, new Set(['sources/the-herald']))).toHaveLength(1);
    expect(danglingReferences(records())).toEqual([]);
  });
});
