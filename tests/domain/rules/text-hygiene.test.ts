import { expect, test } from 'vitest';
import { textHygiene } from '#domain/rules/text-hygiene.ts';
import { findings } from '../../support/records.ts';

const find = (text: string) =>
  findings(textHygiene, { 'fact-checks/envoy': { conclusion: text } }).map((found) =>
    found.replace('fact-checks/envoy ', ''),
  );

test.each([
  'Two paragraphs.\n\nThe second.',
  'Persian می‌خواهم with its non-joiner, emoji \u{1F469}‍\u{1F52C} with its joiner.',
  'Кабулов, Müller, Ωμέγα, العربية',
  'A name: Kaбул in running text is not a name.',
])('sound text: %j', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['tab\tinside', 'conclusion: A control character (U+0009) after "tab".'],
  ['null\0inside', 'conclusion: A control character (U+0000) after "null".'],
  ['carriage\rreturn', 'conclusion: A control character (U+000D) after "carriage".'],
  [
    'no\uFFFEcharacter',
    'conclusion: A character that was damaged in a conversion (U+FFFE) after "no".',
  ],
  ['line\u2028separator', 'conclusion: A control character (U+2028) after "line".'],
  [
    'a\u202Eb',
    'conclusion: A character that reverses the order of what is read (U+202E) after "a".',
  ],
  [
    'a\u2067b',
    'conclusion: A character that reverses the order of what is read (U+2067) after "a".',
  ],
  ['a\u200Bb', 'conclusion: An invisible character (U+200B) after "a".'],
  ['sy\u00ADllable', 'conclusion: An invisible character (U+00AD) after "sy".'],
  ['x\u{E0041}', 'conclusion: An invisible character (U+E0041) after "x".'],
  ['Caf\uFFFD', 'conclusion: A character that was damaged in a conversion (U+FFFD) after "Caf".'],
  ['half\uD83D', 'conclusion: A character that was damaged in a conversion (U+D83D) after "half".'],
  [
    'Cafe\u0301',
    'conclusion: Letters and their accents are stored apart (the text is not in Unicode form NFC).',
  ],
])('unsound text: %j', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test('an invisible character at the beginning', () => {
  expect(find('\u200BText')).toEqual([
    'conclusion: An invisible character (U+200B) at the beginning.',
  ]);
});

test('strings at every depth, each at its path, each fault on its own', () => {
  expect(
    findings(textHygiene, {
      'incidents/airport': { 'disputes.0.positions.1.answer': 'The\u200B bomber\u202E.' },
    }),
  ).toEqual([
    'incidents/airport disputes.0.positions.1.answer: A character that reverses the order of what is read (U+202E) after "The[U+200B] bomber".',
    'incidents/airport disputes.0.positions.1.answer: An invisible character (U+200B) after "The".',
  ]);
});

test('names, titles and aliases in one script a word', () => {
  const find = (name: string) =>
    findings(textHygiene, { 'claimants/envoy': { name, aliases: [{ name: 'Кабулов Zamir' }] } });
  expect(find('Zamir Кабулов')).toEqual([]);
  expect(find('Zamir K\u0430bulov')).toEqual([
    'claimants/envoy name: The word "K\u0430bulov" mixes letters of Latin and Cyrillic that may look the same.',
  ]);
  expect(
    findings(textHygiene, { 'claimants/envoy': { aliases: [{ name: 'K\u03BFbulov' }] } }),
  ).toHaveLength(1);
});

test('a body is left to its parser, which knows the places in it', () => {
  expect(findings(textHygiene, { 'incidents/airport': { body: ['a\u200Bb'] } })).toEqual([]);
});
