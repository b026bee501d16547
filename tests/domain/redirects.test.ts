import { expect, test } from 'vitest';
import { danglingReferences, link } from '#domain/corpus.ts';
import { redirectList, redirectProblems, redirectsOf, type Redirect } from '#domain/redirects.ts';
import { factCheck, findings, inShort, records } from '../support/records.ts';
import { authorNotReviewer } from '#domain/rules/author-not-reviewer.ts';

const sound = records();
const withRedirects = (...list: [string, string, string][]) => ({
  ...sound,
  redirects: redirectList.parse({
    redirects: list.map(([collection, from, to]) => ({ collection, from, to })),
  }).redirects,
});
const problems = (list: Parameters<typeof withRedirects>, broken: string[] = []) =>
  redirectProblems(withRedirects(...list), new Set(broken)).map(inShort);

test('a redirect to an entry is sound, and the corpus knows it', () => {
  expect(problems([['incidents', 'airfield', 'airport']])).toEqual([]);
  const corpus = link(withRedirects(['incidents', 'airfield', 'airport']));
  expect([...redirectsOf(corpus, 'incidents')]).toEqual([['airfield', 'airport']]);
  expect(redirectsOf(corpus, 'sources').size).toBe(0);
});

test('one to nowhere, one from where something stands and a second one are errors', () => {
  expect(problems([['incidents', 'airfield', 'airports']])).toEqual([
    'redirects/redirects redirects.0.to: "airports" is not an id of incidents.',
  ]);
  expect(problems([['incidents', 'airport', 'airport']])).toEqual([
    'redirects/redirects redirects.0.from: incidents/airport is redirected, but an entry of this id exists.',
  ]);
  const twice: [string, string, string] = ['incidents', 'airfield', 'airport'];
  expect(problems([twice, twice])).toEqual([
    'redirects/redirects redirects.1.from: incidents/airfield is redirected twice.',
  ]);
});

test('a broken file is not the fault of its redirect', () => {
  expect(problems([['incidents', 'airfield', 'airports']], ['incidents/airports'])).toEqual([]);
});

test('a reference to the old id is told the new one', () => {
  const moved: Redirect = { collection: 'claimants', from: 'legate', to: 'envoy' };
  const check = { ...factCheck(), id: 'legate-check' };
  Object.assign(check, { claim: { ...check.claim, claimant: 'legate' } });
  const [problem] = danglingReferences({
    ...sound,
    redirects: [moved],
    'fact-checks': new Map([[check.id, check]]),
  });
  expect(problem?.mend).toBe('It was renamed: write "envoy".');
});

test('a review by an author is none', () => {
  const review = { reviewer: 'desk', on: '2026-11-21', outcome: 'signed' };
  expect(findings(authorNotReviewer, { 'fact-checks/envoy': { reviews: [review] } })).toEqual([
    'fact-checks/envoy reviews.0.reviewer: "desk" wrote the entry and reviews it.',
  ]);
});
