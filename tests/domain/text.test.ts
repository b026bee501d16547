import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { entryId } from '#domain/entry-id.ts';
import { ref } from '#domain/ref.ts';
import { country, language, line, paragraphs, webAddress } from '#domain/text.ts';

const complaint = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues[0]?.message;

const cases: readonly [string, z.ZodType, readonly unknown[], readonly unknown[]][] = [
  [
    'a line',
    line(9),
    ['a', 'two words', 'كابول'],
    ['', ' a', 'a ', 'a\nb', 'ten letters', 3, false],
  ],
  ['paragraphs', paragraphs(9), ['a', 'a\n\nb'], ['', '\na', 'a\n', 'ten letters', null]],
  [
    'a language',
    language,
    ['en', 'fa-AF', 'uz-Cyrl', 'haz'],
    ['EN', 'english', 'en-us', 'e', 1, 'ua', 'iw', 'prs', 'en-UK'],
  ],
  ['a country', country, ['AF', 'NO', 'GB', 'XK'], ['af', 'AFG', false, 'UK', 'XX', 'SU']],
  [
    'a web address',
    webAddress,
    ['https://www.un.org/a?b#c', 'http://x.example', 'https://x.example/a_(b)'],
    [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://x.example',
      'www.un.org',
      '/about/',
      '',
      5,
      'https://un.org@x.example/',
      'https://x.example/a b',
      'https://x.ex\nample',
      'https://x.example/"',
    ],
  ],
  [
    'an id',
    entryId,
    ['a', 'kabul-airport-2021', '9-11'],
    ['', 'Kabul', 'a--b', '-a', 'a-', 'a_b', '../a', 'кабул', 'a'.repeat(81)],
  ],
  ['a reference', ref('sources'), ['un-monitors'], ['UN monitors', '../x', false, 2021]],
];

describe.each(cases)('%s', (_, schema, good, bad) => {
  test.each(good)('takes %j', (value) => {
    expect(schema.parse(value)).toBe(value);
  });
  test.each(bad)('refuses %j, in words', (value) => {
    expect(complaint(schema, value)).toMatch(/\w+ \w+/);
  });
});

test('what YAML has read as something else is told how to be written', () => {
  expect(complaint(line(), 2021)).toContain('put quotation marks around it');
  expect(complaint(ref('verdicts'), false)).toBe(
    'Expected an id of verdicts, got false. Quote it if YAML reads it as something else.',
  );
});
