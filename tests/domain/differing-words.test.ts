import { expect, it } from 'vitest';
import { differingWords } from '#domain/differing-words.ts';

const marked = (text: string, ...others: string[]) =>
  differingWords(text, others)
    .map((run) => (run.differs ? `[${run.text}]` : run.text))
    .join('');

it('marks what differs between a shared beginning and a shared end', () => {
  expect(marked('the offshoot of Daesh (ISIS) today', 'the offshoot of Daesh (IS) today')).toBe(
    'the offshoot of Daesh [(ISIS)] today',
  );
});

it('marks a longer ending', () => {
  expect(marked('of Daesh (ISIS), and more', 'of Daesh (IS)…')).toBe('of Daesh [(ISIS), and more]');
});

it('marks what is left out on one side as nothing', () => {
  expect(marked('one three', 'one two three')).toBe('one three');
  expect(marked('one two three', 'one three')).toBe('one [two] three');
});

it('never lets beginning and end overlap', () => {
  expect(marked('very very good', 'very good')).toBe('very [very] good');
  expect(marked('very good', 'very very good')).toBe('very good');
});

it('marks what differs from any of several wordings', () => {
  expect(marked('a b c d e', 'a b X d e', 'a b c Y e')).toBe('a b [c d] e');
});

it('marks all or nothing where all or nothing is shared', () => {
  expect(marked('one two', 'three four')).toBe('[one two]');
});

it('keeps white space as it is printed, and does not compare it', () => {
  expect(marked('one two', 'one  two')).toBe('one two');
  expect(marked('one  two\nthree', 'one two four')).toBe('one  two\n[three]');
  expect(marked('one\ttwo  three', 'four two three')).toBe('[one]\ttwo  three');
});
