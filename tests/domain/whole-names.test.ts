import { expect, it } from 'vitest';
import { apartFromNames } from '#domain/whole-names.ts';

it.each([
  ['He led ISIS-K, or IS-KP.', ['He led ', 'ISIS-K', ', or ', 'IS-KP', '.']],
  ['ИГ-Х', ['', 'ИГ-Х', '']],
  ['al-Naba and the fact-check', ['al-Naba and the fact-check']],
  ['', ['']],
])('keeps names whole in "%s"', (text, parts) => {
  expect(apartFromNames(text)).toEqual(parts);
  expect(parts.join('')).toBe(text);
});
