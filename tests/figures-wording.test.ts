import { expect, test } from 'vitest';
import type { FigureMark } from '#charts/figure-marks.ts';
import { figureWords, wordKey } from '#site/figures-wording.ts';
import { exampleMarks } from '#examples/figure-marks.ts';
import { marksOf } from './charts/figures-fixture.ts';

const wordsOf = (marks: readonly FigureMark[]) =>
  marks.map(figureWords(marks)).map(({ name, value }) => `${name}: ${value}`);
const words = (figures: readonly object[]) => wordsOf(marksOf(figures));

test('a mark is named after who says it, else after the source', () => {
  expect(wordsOf(exampleMarks('every-mark'))).toEqual([
    'Example monitors: at least 8',
    'Example group: own claim: 25',
    'Example ministry: 7 to 11',
    'Example newspaper: 6',
  ]);
});

test('a speaker who is reported twice is told apart by where', () => {
  const twice = { value: 9, saidBy: 'ministry' };
  expect(words([twice, { ...twice, source: 'gazette' }])).toEqual([
    'Foreign ministry, in Nine leaders killed: 9',
    'Foreign ministry, in Envoy accuses foreign hands: 9',
  ]);
});

test('words are quoted where there is no number, and left to the table where there is one', () => {
  expect(words([{ wording: 'scores' }, { value: 100, wording: 'a hundred' }])).toEqual([
    'Nine leaders killed: “scores”, no number',
    'Nine leaders killed: 100',
  ]);
});

test('the own claim keeps its qualifier, but for "claimed"', () => {
  expect(words([{ value: 25, qualifier: 'at-least', saidBy: 'bombers' }])).toEqual([
    'The Bombers: own claim: at least 25',
  ]);
});

test('the key explains the signs that occur, and no others', () => {
  expect(wordKey(exampleMarks('every-mark')).join(' ')).toBe(
    'Shaded: the range without the perpetrator’s own claim. Broken bar: no upper limit. Diamond: the perpetrator’s own claim.',
  );
  expect(wordKey(exampleMarks('one-number'))).toEqual(['Broken bar: no upper limit.']);
  expect(wordKey(marksOf([{ value: 6 }, { max: 8 }]))).toEqual([
    'Shaded: the range of numbers named.',
    'Broken bar to the left: an upper limit only.',
  ]);
  expect(wordKey(marksOf([{ wording: 'scores', saidBy: 'bombers' }]))).toEqual([]);
});
