import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { eventsOfNarrative } from '#domain/timeline-events.ts';
import { wordClaim, wordEvent, wordKind, wordPause } from '#site/timeline-wording.ts';
import { records } from './support/records.ts';

test('every event is said in words, a claim with whose it is and its verdict', () => {
  const broadcast = { claimant: 'broadcaster', source: 'gazette', locator: 'para. 4' };
  const corpus = link(
    records({
      'fact-checks/envoy': {
        'claim.repeatedBy': [{ ...broadcast, manner: 'critically', on: '2022-12-01' }],
        'claim.alsoSaid': [{ ...broadcast, claimant: 'envoy', on: '2023', wording: 'The same.' }],
      },
    }),
  );
  const events = [...corpus.narratives.values()].flatMap((one) => eventsOfNarrative(one).dated);
  expect(events.map(wordEvent).map((worded) => `${worded.href} ${wordKind(worded)}`)).toEqual([
    '/narratives/secret-hand/ First seen',
    '/incidents/airport/ Attack',
    '/fact-checks/envoy/ Claim of Ivan Petrov · False',
    '/fact-checks/envoy/ Repeated by Channel One, a claim of Ivan Petrov · False',
    '/fact-checks/envoy/ Said again by Ivan Petrov · False',
  ]);
});

test('a claim in a drawing begins with its verdict, so that no cut makes a falsehood a fact', () => {
  const checks = [...link(records())['fact-checks'].values()];
  expect(checks.map(wordClaim)).toEqual(['False: Foreign hands strengthen the Bombers']);
});

test('a pause is counted in years', () => {
  expect(wordPause(12)).toBe('12 years pass');
});
