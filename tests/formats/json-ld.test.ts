import { expect, it } from 'vitest';
import { jsonLd } from '#formats/json-ld.ts';

const hostile = '</script><!--<script>&amp;\u2028\u2029 “quoted” Кабулов';
const thing = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: hostile,
} as const;

it('leaves nothing that a script element could stumble over', () => {
  expect(jsonLd(thing)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.stringify(thing)).toMatch(/<\/script>/);
});

it('says the same to whoever parses it', () => {
  expect(JSON.parse(jsonLd(thing))).toEqual(thing);
});

it('keeps other scripts and quotation marks as they are', () => {
  expect(jsonLd(thing)).toContain('“quoted” Кабулов');
});
