import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureDay, writeContent } from '../support/archive-fixture.ts';
import { inShort, problemsIn } from './found-problems.ts';

/** The settings of the fixture with a contact that holds until a day, and the line of that day. */
function until(day: string) {
  const settings = readFileSync(join(writeContent(), 'site.yaml'), 'utf8').trimEnd();
  const text = `${settings}\nsecurity:\n  contacts: [security@plumbline.example]\n  expires: ${day}\n`;
  return { text, line: settings.split('\n').length + 3 };
}

test.each([fixtureDay, '2027-06-30'])('a contact that holds until %s is passed over', (day) => {
  expect(problemsIn({ 'site.yaml': until(day).text })).toEqual([]);
});

test('one whose day has passed is warned of, at that day', () => {
  const { text, line } = until('2026-11-21');
  const found = problemsIn({ 'site.yaml': text });
  expect(inShort(found)).toEqual([`site.yaml:${line}:12 security-expired`]);
  expect(found).toMatchObject([{ severity: 'warning' }]);
});
