import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partialDate } from '#domain/partial-date.ts';
import { citationText, itemForPeople } from '#formats/citation-text.ts';
import type { CitedCheck } from '#formats/citation.ts';

/** By the whole style, as the package has it. */
const byWholeStyle = (cited: CitedCheck): string =>
  plugins.output
    .format('bibliography', [itemForPeople(cited)], {
      template: 'apa',
      lang: 'en-US',
      format: 'text',
      nosort: true,
    })
    .trim();

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'Did they say "we won": a claim',
      'What is it?',
      'Of ‘all’ things.',
      "It's <i>not</i> so!",
      'Кабулов said so',
      'قال كابلوف',
      'a & b',
      'ONE iPhone and one eBay',
    ),
  )
  .filter((text) => text.trim() !== '');

/* EDTF: a year, a month or a day. */
const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const issued = fc
  .oneof(
    year.map((only) => [only]),
    fc.tuple(year, two(12)),
    fc.tuple(year, two(12), two(28)),
  )
  .map((parts) => partialDate.parse(parts.join('-')));

const citedChecks = fc.record({
  key: fc.constant('envoy-v1'),
  title: words,
  authors: fc.array(words, { minLength: 1, maxLength: 23 }),
  site: words,
  publisher: fc.option(words, { nil: undefined }),
  genre: fc.constantFrom('Fact-check', 'fact-check'),
  version: fc.integer({ min: 1, max: 30 }),
  issued: fc.option(issued, { nil: undefined }),
  url: fc.webUrl(),
  language: fc.constantFrom('en', 'ar', 'fa'),
});

it('is by APA what the whole style makes of it', () => {
  fc.assert(
    fc.property(citedChecks, (cited) => {
      expect(citationText(cited, 'apa')).toBe(byWholeStyle(cited));
    }),
    { numRuns: 300 },
  );
});
