import { describe, expect, test } from 'vitest';
import { findingsIn } from '#capture/findings.ts';
import { passageWith } from '#capture/found-passage.ts';
import { nearestWords, sentencesWith, standsIn } from '#capture/words-in-document.ts';

const text =
  'The envoy spoke.\n\nFirst he greeted them. He said: “foreign hands strength-\nen the group.” Then he left.\n\nThe well-\nknown man\n\nwent home.';

test('words stand in a document with a hyphen at the end of a line read either way', () => {
  expect(standsIn('"foreign hands strengthen the group."', text)).toBe(true);
  expect(standsIn('The well-known man', text)).toBe(true);
  expect(standsIn('foreign hands weaken the group', text)).toBe(false);
  expect(standsIn('foreign hand', text)).toBe(false);
  expect(sentencesWith('the ISIS-K group', 'It is the ISIS-\nK group.')).toBe(
    'It is the ISIS-K group.',
  );
});

test('the fewest sentences that hold the words, on one line', () => {
  expect(sentencesWith('strengthen the group', text)).toBe(
    'He said: “foreign hands strengthen the group.”',
  );
  expect(sentencesWith('weaken', text)).toBeUndefined();
});

describe('a passage with its place', () => {
  test('in a paragraph, in a line where there are no empty ones, on a page', () => {
    expect(passageWith('hands strengthen', text, false)?.locator).toBe('para. 2');
    expect(passageWith('two', 'one\ntwo', false)).toEqual({ locator: 'para. 2', text: 'two' });
    expect(passageWith('two', 'one\ftwo', true)).toEqual({ locator: 'p. 2', text: 'two' });
  });
  test('over the end of one', () => {
    expect(passageWith('known man went home', text, false)?.locator).toBe('para. 3–4');
    expect(passageWith('goes on', 'it goes\fon', true)?.locator).toBe('p. 1–2');
  });
  test('is no longer than a record may have it', () => {
    const long = `${'word '.repeat(800)}end`;
    expect(passageWith('word end', long, false)).toEqual({ locator: 'para. 1', text: 'word end' });
  });
});

test('the words that come closest, where any come close', () => {
  expect(
    nearestWords('foreign hands weaken the group.', 'Yes: foreign hands arm the group. No.'),
  ).toBe('foreign hands arm the group.');
  expect(nearestWords('quite other words here', text)).toBeUndefined();
});

test('findings: what is gone, what is to be added once, what is not there', () => {
  expect(
    findingsIn(text, false, {
      passages: ['The envoy spoke.', 'The envoy sang.'],
      quotations: ['envoy spoke', 'the group', 'strengthen the', 'he greets them'],
    }),
  ).toEqual({
    gone: [{ words: 'The envoy sang.', nearest: { locator: 'para. 1', text: 'The envoy spoke.' } }],
    proposed: [{ locator: 'para. 2', text: 'He said: “foreign hands strengthen the group.”' }],
    unfound: [
      { words: 'he greets them', nearest: { locator: 'para. 2', text: 'he greeted them' } },
    ],
  });
});
