import { hasWord } from '../../src/client/word-check.ts';
import { expect, test } from 'vitest';

const found = {
  content: 'Isis-K bombed countries, is running; Кабулов сказал. Zürich ISIL U.S.',
  meta: { claimant: 'Zamir Petrov' },
};

test.each([
  'bomb',
  'bombing',
  'bombings',
  'country',
  'run',
  'isisk',
  'isis-k',
  'isis',
  'кабулова',
  'zuri',
  'petrov',
  'us',
])('%s is there, or another form of it', (word) => {
  expect(hasWord(found, word)).toBe(true);
});

test.each(['iskander', 'isildur', 'zamira', 'kweli', 'bombay', 'runic', 'кабинет', 'zyxwvq'])(
  '%s is not',
  (word) => {
    expect(hasWord(found, word)).toBe(false);
  },
);
