import { describe, expect, test } from 'vitest';
import { foldQuotation, occursIn } from '#domain/quotation-folding.ts';

describe('folding', () => {
  test.each([
    ['“Daesh” «Daesh» „Daesh‟', '"Daesh" "Daesh" "Daesh"'],
    ['‘their’ neighbour’s ‹hand›', "'their' neighbour's 'hand'"],
    ['two\n  lines\u00a0and\u2009spaces ', 'two lines and spaces'],
    ['Cafe\u0301', 'Caf\u00e9'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldQuotation(text)).toBe(folded);
  });

  test.each([
    ['Daesh', 'daesh'],
    ['ISIS-K', 'ISIS–K'],
    ['Afghanistan.', 'Afghanistan,'],
    ['"hand"', "'hand'"],
    ['and ... so', 'and … so'],
  ])('%j stays another wording than %j', (a, b) => {
    expect(foldQuotation(a)).not.toBe(foldQuotation(b));
  });
});

describe('occurrence', () => {
  const passage = 'They strengthen, he said, “the strength of the\nAfghan offshoot”…';

  test('of whole words', () => {
    expect(occursIn('the "strength', 'the “strength')).toBe(true);
    expect(occursIn('strength of the Afghan', passage)).toBe(true);
    expect(occursIn('"the strength', passage)).toBe(true);
    expect(occursIn(passage, passage)).toBe(true);
  });

  test('not of parts of words, nor of words in another order', () => {
    expect(occursIn('strengthen, he sai', passage)).toBe(false);
    expect(occursIn('trength of', passage)).toBe(false);
    expect(occursIn('Afghan strength', passage)).toBe(false);
    expect(occursIn('2021', 'in 20211 cases')).toBe(false);
    expect(occursIn('усили', 'Их усилия')).toBe(false);
  });

  test('in scripts that write words together', () => {
    expect(occursIn('阿富汗', '他谈到阿富汗局势')).toBe(true);
  });
});
