import { expect, test } from 'vitest';
import { quoteTranslated } from '#domain/rules/quote-translated.ts';
import { findings } from '../../support/records.ts';

const find = (changes: object) => findings(quoteTranslated, { 'fact-checks/envoy': changes });
const russian = { 'quote.lang': 'ru', 'quote.renderings.0.lang': 'ru-RU' };
const translation = { text: 'Hands.', lang: 'en', translator: 'Desk' };

test('words in the language of the entry, translated into it, or printed in it by somebody', () => {
  expect(find({ 'quote.lang': 'en-GB' })).toEqual([]);
  expect(find({ ...russian, 'quote.translation': translation })).toEqual([]);
  expect(find({ 'quote.lang': 'ru' })).toEqual([]);
  expect(find({ ...russian, lang: 'ru' })).toEqual([]);
});

test('words that the reader cannot read', () => {
  expect(find(russian)).toEqual([
    'fact-checks/envoy quote.lang: The words are in "ru", the entry in "en", and there is no translation.',
  ]);
});

test('a translation into a third language', () => {
  expect(find({ ...russian, 'quote.translation': { ...translation, lang: 'fr' } })).toEqual([
    'fact-checks/envoy quote.translation.lang: The translation is in "fr", the entry in "en".',
  ]);
});

test('reported speech is in our words', () => {
  const cited = { source: 'gazette', locator: 'para. 3' };
  const quote = { kind: 'reported', paraphrase: 'He accused.', reason: 'No words.', ...cited };
  expect(find({ quote })).toEqual([]);
});
