import { expect, test } from 'vitest';
import { isStopWord } from '#domain/stop-words.ts';

test.each(['the', 'The', 'is', 'в', 'من'])('"%s" tells nothing', (word) => {
  expect(isStopWord(word, word.toLowerCase())).toBe(true);
});

test.each(['IS', 'US', 'Kabul', 'not-a-word'])('"%s" is searched for', (word) => {
  expect(isStopWord(word, word.toLowerCase())).toBe(false);
});
