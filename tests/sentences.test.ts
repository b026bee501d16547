import { describe, expect, it } from 'vitest';
import { counted } from '#site/counts.ts';
import {
  listed,
  wordAccounts,
  wordCounted,
  wordFigure,
  wordSpread,
  wordTally,
} from '#site/sentences.ts';

describe('figures in words', () => {
  it.each([
    [{ value: 13, qualifier: 'exactly' }, '13'],
    [{ value: 8, qualifier: 'at-least' }, 'at least 8'],
    [{ value: 1500, qualifier: 'about' }, 'about 1,500'],
    [{ min: 1500, max: 2200, qualifier: 'estimated' }, 'an estimated 1,500 to 2,200'],
    [{ min: 100, qualifier: 'exactly' }, '100 or more'],
    [{ max: 100, qualifier: 'exactly' }, 'up to 100'],
    [{ wording: 'scores', qualifier: 'about' }, 'scores'],
    [{ value: 12, wording: 'a dozen', qualifier: 'about' }, 'about 12 (“a dozen”)'],
  ] as const)('%o reads "%s"', (figure, words) => {
    expect(
      wordFigure({
        value: undefined,
        min: undefined,
        max: undefined,
        wording: undefined,
        ...figure,
      }),
    ).toBe(words);
  });
  it('names what is counted, and among whom unless it is everybody', () => {
    expect(wordCounted({ measure: 'killed', population: 'all' })).toBe('killed');
    expect(wordCounted({ measure: 'killed', population: 'us-military' })).toBe(
      'killed, US service members',
    );
  });
  it('gives each account once', () => {
    const none = { value: undefined, min: undefined, max: undefined, wording: undefined };
    const six = { ...none, value: 6, qualifier: 'exactly' } as const;
    const claimed = { ...none, value: 25, qualifier: 'claimed' } as const;
    expect(wordAccounts([six, claimed, six])).toBe('6; claimed: 25');
  });
  it('gives a spread by its ends, never by a middle', () => {
    expect(wordSpread({ low: 6, high: 25 })).toBe('6 to 25');
    expect(wordSpread({ low: 13, high: 13 })).toBe('13');
  });
});

it('counts in singular and plural', () => {
  expect([counted(1, 'report'), counted(0, 'report'), counted(1200, 'report')]).toEqual([
    '1 report',
    '0 reports',
    '1,200 reports',
  ]);
});

it('lists names as a sentence does', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
});

it('counts the case for the claim also when there is none', () => {
  expect(wordTally({ contradicts: 7, supports: 0, context: 1 })).toBe(
    '7 against, 0 for, 1 context',
  );
});
