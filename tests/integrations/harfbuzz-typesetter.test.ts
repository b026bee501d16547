import { expect, it } from 'vitest';
import { directionOf, faces } from '#charts/typesetter.ts';
import { harfbuzzTypesetter } from '#integrations/cards/harfbuzz-typesetter.ts';
import { inVisualOrder } from '#integrations/cards/visual-order.ts';

const typesetter = await harfbuzzTypesetter();
const keysOf = (line: string) =>
  typesetter.set(line, 'text', directionOf(line)).map(({ glyphs }) => glyphs.map(({ key }) => key));

it('knows which scripts its fonts have', () => {
  for (const face of faces) {
    for (const text of ['Ğőű “–” ISIS-K', 'Кабулов ґ', 'ذبيح الله، ۱۳ پ', 'دست‌کم']) {
      expect(typesetter.canSet(text, face), `${text} in ${face}`).toBe(true);
    }
    for (const text of ['伊斯兰国', 'עברית', '😀'])
      expect(typesetter.canSet(text, face)).toBe(false);
  }
});

it('joins Arabic letters', () => {
  const width = (text: string) => typesetter.widthOf(text, 'text');
  expect(width('تنظيم')).toBeLessThan(width([...'تنظيم'].join('\u200c')));
});

it('sets runs in visual order: numbers and Latin names stay as they are written', () => {
  const families = (line: string) =>
    keysOf(line).map(([key = '']) => (key.startsWith('noto') ? 'Arabic' : key));
  const [latin = ''] = keysOf('ISIS').flat();
  const [two = ''] = keysOf('2015').flat();
  expect(families('عام ISIS')).toEqual([latin, 'Arabic']);
  expect(families('عام 2015 ISIS').filter((key) => key === two || key === 'Arabic')).toEqual([
    two,
    'Arabic',
  ]);
  expect(families('ISIS عام')).toEqual([latin, 'Arabic']);
});

it('mirrors brackets that stand between Arabic words', () => {
  const [open] = keysOf('(').flat();
  const [close] = keysOf(')').flat();
  const set = keysOf('(عام)').flat();
  expect([set[0], set.at(-1)]).toEqual([open, close]);
});

it('measures as it sets', () => {
  const line = 'The government, Правительство: حكومة 2015';
  const set = typesetter
    .set(line, 'name', 'ltr')
    .reduce((sum, { width, unitsPerEm }) => sum + width / unitsPerEm, 0);
  expect(typesetter.widthOf(line, 'name')).toBeCloseTo(set, 1);
});

it.each([
  ['abc', [0, 0, 0], 'abc'],
  ['abc', [1, 1, 1], 'cba'],
  ['abc', [1, 2, 1], 'cba'],
  ['abcd', [1, 2, 2, 1], 'dbca'],
  ['abcd', [0, 1, 1, 0], 'acbd'],
])('orders %s at levels %j as %s', (text, levels, expected) => {
  const runs = levels.map((level, index) => ({ level, text: text[index] ?? '' }));
  expect(
    inVisualOrder(runs)
      .map((run) => run.text)
      .join(''),
  ).toBe(expected);
});
