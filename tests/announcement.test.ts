import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
import { announcementOf } from '#site/announcement.ts';
import { cardDescription, cardWords } from '#site/card-words.ts';
import { cardUrl } from '#site/urls.ts';
import { records, type Changes } from './support/records.ts';

const corpus = (changes: Changes) => link(records({ 'fact-checks/envoy': changes }));
const checkOf = (changes: Changes): FactCheck => {
  const check = corpus(changes)['fact-checks'].get('envoy');
  if (!check) throw new Error('No fact-check.');
  return check;
};

it('announces the verdict of what stands', () => {
  const { word, tone, note } = announcementOf(checkOf({}));
  expect([word, tone, note]).toEqual(['False', 'negative', undefined]);
});

it.each([
  ['withdrawn', 'Fact-check withdrawn'],
  ['draft', 'Fact-check in draft'],
  ['review', 'Fact-check in review'],
])('announces no verdict of what is %s', (status, word) => {
  const check = checkOf({ status });
  const { site } = corpus({ status });
  expect(announcementOf(check)).toMatchObject({ word, tone: 'open' });
  expect(announcementOf(check).note).toBeDefined();
  expect(JSON.stringify(cardWords(check, site))).not.toContain('False');
});

it('tells the card in a sentence', () => {
  const { site } = corpus({});
  expect(cardDescription(checkOf({}), site)).toBe(
    'False: Foreign hands strengthen the Bombers. Claim of Ivan Petrov, checked by Plumbline.',
  );
  expect(cardDescription(checkOf({ 'claim.summary': 'They do!' }), site)).toContain('do! Claim of');
});

it('names the card after its version', () => {
  const published = { date: '2026-11-20', kind: 'published', to: 'false', reason: 'First.' };
  const corrected = { date: '2026-11-21', kind: 'corrected', reason: 'A date.' };
  expect(cardUrl(checkOf({}))).toBe('/cards/envoy.1.png');
  expect(cardUrl(checkOf({ history: [published, corrected] }))).toBe('/cards/envoy.2.png');
});
