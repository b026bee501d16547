import { describe, expect, test } from 'vitest';
import { allRules, checkRules } from '#domain/rules/all-rules.ts';
import { inShort, records, today } from '../../support/records.ts';

describe('all rules together', () => {
  test('find nothing in sound content', () => {
    expect(checkRules(records(), today).map(inShort)).toEqual([]);
  });

  test('have ids that differ and collections to look at', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    expect(allRules.filter(({ collections }) => collections.length === 0)).toEqual([]);
  });

  test('report the entry, the rule and its severity', () => {
    const unsound = records({
      'fact-checks/envoy': { reviewBy: '2026-01-01', 'evidence.1.id': 'leaders-killed' },
    });
    expect(checkRules(unsound, today)).toMatchObject([
      {
        rule: 'evidence-ids',
        severity: 'error',
        entry: { collection: 'fact-checks', id: 'envoy' },
        at: ['evidence', 1, 'id'],
      },
      { rule: 'review-overdue', severity: 'warning', at: ['reviewBy'] },
    ]);
  });

  test('read the settings files too', () => {
    const unsound = records({
      site: { 'bylines.1.name': 'Review\u200B desk' },
      verdicts: { 'verdicts.0.label': 'F\u0430lse' },
    });
    expect(checkRules(unsound, today).map(inShort)).toEqual([
      'site/site bylines.1.name: An invisible character (U+200B) after "Review".',
      'verdicts/verdicts verdicts.0.label: The word "F\u0430lse" mixes letters of Latin and Cyrillic that may look the same.',
    ]);
  });

  test('cope with references that name nothing', () => {
    const dangling = records({
      'claimants/envoy': null,
      'claimants/bombers': null,
      'incidents/airport': null,
      'sources/gazette': null,
      'sources/herald': null,
      'narratives/secret-hand': null,
      'topics/bombings': null,
      'fact-checks/envoy': { verdict: 'no-such', 'history.0.to': 'no-such', authors: ['nobody'] },
    });
    expect(checkRules(dangling, today).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
