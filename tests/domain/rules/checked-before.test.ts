import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collections } from '#domain/collections.ts';
import type { Records } from '#domain/records.ts';
import { allRules, checkRules } from '#domain/rules/all-rules.ts';
import { trustAlone } from '#domain/rules/checked-before.ts';
import { runRule } from '#domain/rules/rule.ts';
import { component, inShort, records, today } from '../../support/records.ts';

type Changes = NonNullable<Parameters<typeof records>[0]>;
type Round = {
  readonly changes: Changes;
  readonly today?: string;
  readonly broken?: readonly string[];
};

const sound = records();

/** The sound records with these changes; all others are the same objects each time, as the archive keeps them. */
function edited(changes: Changes): Records {
  const all = records(changes);
  const entries = collections.map((collection) => {
    const now: ReadonlyMap<string, object> = all[collection];
    const old: ReadonlyMap<string, object> = sound[collection];
    const same = ([id, each]: [string, object]): [string, object] => [
      id,
      `${collection}/${id}` in changes ? each : (old.get(id) ?? each),
    ];
    return [collection, new Map([...now].map(same))];
  });
  const { site, scale } = 'site' in changes || 'verdicts' in changes ? all : sound;
  return { ...all, site, scale, ...Object.fromEntries(entries) };
}

/** Checks one state after the other: what is found each time, and what all rules find in all entries of it. */
const compare = (rounds: readonly Round[]) =>
  rounds.map(({ changes, today: day = today, broken: names = [] }) => {
    const state = edited(changes);
    const broken = new Set(names);
    const whole = allRules.flatMap((rule) => runRule(rule, state, day, broken));
    const ruled = checkRules(state, day, broken).filter(({ entry }) => !isSettings(entry));
    return { found: ruled.map(inShort).sort(), whole: whole.map(inShort).sort() };
  });

const isSettings = ({ collection }: { readonly collection: string }) =>
  collection === 'site' || collection === 'verdicts';

/** Edits that break a rule of every kind: about an entry alone, about what it names, about all, by the day. */
const rounds: Round[] = [
  { changes: {} },
  { changes: { 'fact-checks/envoy': { 'evidence.1.id': 'leaders-killed' } } },
  { changes: { 'fact-checks/envoy': { title: 'Z\u200Bero' } } },
  { changes: { 'sources/leaflet': { url: 'https://example.org/x', archives: [] } } },
  { changes: { 'sources/gazette': { updatedOn: '2026-11-11' } } },
  { changes: { 'incidents/airport': { updatedOn: '2026-11-11' } } },
  { changes: { 'sources/gazette': { issued: '2019' } } },
  { changes: { 'sources/gazette': { capture: undefined } } },
  { changes: { 'incidents/airport': { figures: [] } } },
  { changes: { 'incidents/airport': null } },
  { changes: { 'narratives/secret-hand': { parent: 'secret-hand' } } },
  { changes: { 'incidents/airport': { body: [component('Cite', { source: 'no-such' })] } } },
  { changes: { 'incidents/airport': { body: [component('Cite', { source: 'gazette' })] } } },
  { changes: { verdicts: { 'verdicts.0.label': 'Secret' } } },
  { changes: {}, today: '2030-01-01' },
  { changes: {}, today: '2000-01-01' },
  { changes: { 'sources/gazette': null }, broken: ['sources/gazette'] },
];

describe('checking again', () => {
  test('finds something in most of these states', () => {
    const found = rounds.map((round) => compare([round])[0]?.whole.length ?? 0);
    expect(found.filter((count) => count === 0).length).toBeLessThan(rounds.length / 2);
  });

  test('finds the same as checking everything, whatever was checked before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rounds), { minLength: 2, maxLength: 8 }), (order) => {
        for (const { found, whole } of compare(order)) expect(found).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('what is known of a record is known to the other copy of the modules, of no other record', async () => {
    const state = records();
    const [known, ...others] = state['fact-checks'].values();
    if (!known) throw new Error('There is no fact-check.');
    trustAlone(known);
    vi.resetModules();
    const { dueIn } = await import('#domain/rules/checked-before.ts');
    const { alone, near } = dueIn(state, today, false);
    expect([...alone['fact-checks'].values()]).toEqual(others);
    expect(near['fact-checks'].has(known.id)).toBe(true);
  });
});
