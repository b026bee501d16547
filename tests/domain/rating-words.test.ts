import { expect, test } from 'vitest';
import { correspondingVerdict } from '#domain/rating-words.ts';
import { verdictScale } from '#domain/verdict.ts';
import { soundScale } from '../support/sound-settings.ts';

const scale = verdictScale.parse({
  ...soundScale,
  imported: { false: ['Pants on Fire', 'Fake'] },
  importedIn: {
    pt: { false: ['Não é bem assim'] },
    da: { unproven: ['Karma'] },
    tr: { false: ['Karma'] },
    ar: { false: ['غير صحيح جزئيًا'] },
  },
});

test.each([
  ['False', undefined, 'false'],
  ['pants on fire!', undefined, 'false'],
  ['PANTS-ON-FIRE', 'en', 'false'],
  ['não_é_bem_assim', undefined, 'false'],
  ['غير صحيح جزئيا', 'ar', 'false'],
  ['karma', 'tr', 'false'],
  ['karma', 'da-DK', 'unproven'],
  ['Fake', 'tr', 'false'],
])('%s in %s is %s', (words, lang, verdict) => {
  expect(correspondingVerdict(scale, words, lang)).toBe(verdict);
});

test.each([
  ['karma', undefined],
  ['karma', 'de'],
  ['Legend', 'en'],
  ['', 'en'],
  ['The picture is from 2014, so this is false', 'en'],
])('%s in %s is left to an editor', (words, lang) => {
  expect(correspondingVerdict(scale, words, lang)).toBeUndefined();
});

test('a word with two meanings in one language is refused, at its place', () => {
  const read = verdictScale.safeParse({
    ...soundScale,
    importedIn: { tr: { false: ['Karma'], unproven: ['karma'], sideways: [] } },
  });
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'importedIn.tr.unproven.0',
    'importedIn.tr.sideways',
  ]);
});
