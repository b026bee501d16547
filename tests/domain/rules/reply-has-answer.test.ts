import { expect, test } from 'vitest';
import { replyHasAnswer } from '#domain/rules/reply-has-answer.ts';
import { findings } from '../../support/records.ts';

const reply = 'replies.sought.0';
const find = (changes: object) => findings(replyHasAnswer, { 'fact-checks/envoy': changes });

test('an answer that is told, a silence, or nobody asked', () => {
  expect(find({})).toEqual([]);
  expect(
    find({ [`${reply}.quotedAnswer`]: undefined, [`${reply}.answer`]: 'They deny it.' }),
  ).toEqual([]);
  expect(find({ [`${reply}.quotedAnswer`]: undefined, [`${reply}.outcome`]: 'no-answer' })).toEqual(
    [],
  );
  expect(find({ [`${reply}.outcome`]: 'declined' })).toEqual([]);
  expect(find({ replies: { notSought: 'It is on record.' } })).toEqual([]);
});

test('an answer that is not told', () => {
  expect(find({ [`${reply}.quotedAnswer`]: undefined })).toEqual([
    `fact-checks/envoy ${reply}: The answer of The accused ministry is not told.`,
  ]);
});

test('a silence that speaks', () => {
  expect(find({ [`${reply}.outcome`]: 'no-answer' })).toEqual([
    `fact-checks/envoy ${reply}.outcome: The accused ministry did not answer, yet an answer is told.`,
  ]);
});
