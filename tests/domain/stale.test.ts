import { describe, expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { reviewOverdue } from '#domain/rules/review-overdue.ts';
import { toBeReconfirmed as toBeReconfirmedRule } from '#domain/rules/to-be-reconfirmed.ts';
import {
  longestUnchecked,
  oldBefore,
  oldEvidence,
  overdueChecks,
  toBeReconfirmed,
} from '#domain/stale.ts';
import { findings, records, today } from '../support/records.ts';

type Changes = Parameters<typeof records>[0];

const corpusOf = (changes: Changes) => link(records(changes));
const ids = (checks: readonly { readonly id: string }[]) => checks.map(({ id }) => id);

describe('checks to be re-confirmed', () => {
  const changed: Changes = {
    'incidents/airport': { updatedOn: '2026-11-23' },
    'sources/herald': { updatedOn: '2026-11-24' },
    'sources/gazette': { updatedOn: '2026-11-22' },
  };

  test('tell what changed, when, and where the check relies on it', () => {
    const [found, ...more] = toBeReconfirmed(corpusOf(changed));
    expect(more).toEqual([]);
    expect(found?.factCheck.id).toBe('envoy');
    expect(found?.changes).toMatchObject([
      {
        signedOn: '2026-11-22',
        updatedOn: '2026-11-23',
        incident: { id: 'airport' },
        reliances: [{ evidence: { id: 'leaders-killed' } }],
      },
      { updatedOn: '2026-11-24', source: { id: 'herald' }, locators: ['para. 1'] },
    ]);
  });

  test('come in order of publication, the latest first', () => {
    const earlier = { date: '2026-11-01', kind: 'published', to: 'false', reason: 'First.' };
    const corpus = corpusOf({ ...changed, 'fact-checks/before': { 'history.0': earlier } });
    expect(ids(toBeReconfirmed(corpus).map(({ factCheck }) => factCheck))).toEqual([
      'envoy',
      'before',
    ]);
  });

  test.each<[string, Changes]>([
    ['sound content', {}],
    ['a change', changed],
    ['a change that may be earlier', { 'incidents/airport': { updatedOn: '2026-11-22' } }],
    ['a draft', { ...changed, 'fact-checks/envoy': { status: 'draft', history: [] } }],
    [
      'a confirmation since',
      {
        ...changed,
        'fact-checks/envoy': {
          'history.1': { date: '2026-11-25', kind: 'confirmed', reason: 'Read again.' },
        },
      },
    ],
  ])('are the same for the page and for the rule: %s', (_, changes) => {
    const onPage = toBeReconfirmed(corpusOf(changes)).flatMap((check) => check.changes);
    expect(onPage).toHaveLength(findings(toBeReconfirmedRule, changes).length);
  });
});

describe('checks past their day of review', () => {
  test('are those that the rule warns of, the longest overdue first', () => {
    const changes = {
      'fact-checks/envoy': { reviewBy: '2026-11-21' },
      'fact-checks/longer': { reviewBy: '2026-01-01' },
      'fact-checks/due-today': { reviewBy: today },
      'fact-checks/draft': { status: 'draft', reviewBy: '2026-01-01' },
      'fact-checks/open': { reviewBy: undefined },
    };
    expect(ids(overdueChecks(corpusOf(changes), today))).toEqual(['longer', 'envoy']);
    expect(findings(reviewOverdue, changes)).toHaveLength(2);
    expect(overdueChecks(corpusOf({}), today)).toEqual([]);
  });
});

describe('old findings', () => {
  test('are those checked before the same day of the year before', () => {
    expect(oldBefore('2026-11-22')).toBe('2025-11-22');
    expect(oldBefore('2028-02-29')).toBe('2027-02-28');
    const corpus = corpusOf({
      'fact-checks/envoy': {
        'evidence.0.checkedOn': '2025-11-21',
        'evidence.1.checkedOn': '2025-11-22',
      },
      'fact-checks/fresh': {},
      'fact-checks/draft': { status: 'draft', 'evidence.0.checkedOn': '2020-01-01' },
    });
    expect(
      oldEvidence(corpus, today).map(({ factCheck, evidence }) => [factCheck.id, ids(evidence)]),
    ).toEqual([['envoy', ['leaders-killed']]]);
  });
});

test('what nobody has checked for longest comes first', () => {
  const corpus = corpusOf({
    'fact-checks/older': { 'evidence.0.checkedOn': '2001-01-01' },
    'fact-checks/old': { 'evidence.0.checkedOn': '2002-01-01' },
    'fact-checks/oldest': { 'evidence.0.checkedOn': '2000-01-01' },
    'fact-checks/a-twin': { 'evidence.0.checkedOn': '2002-01-01' },
  });
  const found = oldEvidence(corpus, today).toSorted(longestUnchecked);
  expect(ids(found.map(({ factCheck }) => factCheck)).slice(0, 4)).toEqual([
    'oldest',
    'older',
    'a-twin',
    'old',
  ]);
});
