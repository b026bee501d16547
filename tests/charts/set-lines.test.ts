import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLines } from '#charts/set-lines.ts';

/** Every letter is as wide as the next. */
const measure = (text: string) => [...text].length;

describe('lines of a text', () => {
  it('are broken between words, and balanced', () => {
    expect(setLines('one two three four', measure, 14, 3)).toEqual(['one two', 'three four']);
  });

  it('keep short names with a hyphen whole and break long compounds', () => {
    expect(setLines('they fight ISIS-K', measure, 15, 2)).toEqual(['they fight', 'ISIS-K']);
    expect(setLines('counter-disinformation', measure, 15, 2)).toEqual([
      'counter-',
      'disinformation',
    ]);
  });

  it('end in an ellipsis where more would follow, without a comma before it', () => {
    expect(setLines('one, two three', measure, 5, 1)).toEqual(['one…']);
    expect(setLines('one two', measure, 7, 1)).toEqual(['one two']);
  });

  it('cut a word that is too long, never within a letter and its marks', () => {
    expect(setLines('e\u0301e\u0301e\u0301', (text) => measure(text.normalize()), 2, 2)).toEqual([
      'e\u0301e\u0301',
      'e\u0301',
    ]);
  });

  it('are never too wide nor too many, and lose nothing without saying so', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-я،-]{1,30}$/u), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (parts, room) => {
        const text = parts.join(' ');
        const lines = setLines(text, measure, room, 4);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
        const plain = (some: string) => some.replaceAll(' ', '');
        const set = plain(lines.join(''));
        if (set.endsWith('…')) expect(plain(text).startsWith(set.slice(0, -1))).toBe(true);
        else expect(set).toBe(plain(text));
      }),
    );
  });
});
