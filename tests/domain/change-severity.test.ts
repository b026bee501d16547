import { expect, test } from 'vitest';
import { changeSeverities, severityOf } from '#domain/change-severity.ts';
import { historyKinds } from '#domain/history.ts';

test('every kind of history line has a severity', () => {
  expect(historyKinds.map((kind) => [kind, severityOf({ kind })])).toEqual([
    ['published', 'none'],
    ['updated', 'addition'],
    ['clarified', 'minor'],
    ['corrected', 'substantial'],
    ['verdict-changed', 'substantial'],
    ['confirmed', 'none'],
    ['withdrawn', 'withdrawal'],
  ]);
  expect(new Set(historyKinds.map((kind) => severityOf({ kind })))).toEqual(
    new Set(changeSeverities),
  );
});
