import { expect, it } from 'vitest';
import { historyLine } from '#domain/history.ts';
import { readChain } from '#release/changelog-chain.ts';
import { changelogFile } from '#release/file-names.ts';
import { historyChanges, type Accountable } from '#release/kept-histories.ts';
import { nextChangelog, UnsoundHistory } from '#release/next-changelog.ts';
import { publishedLedgers } from '#release/published-ledgers.ts';

const line = (date: string, kind: string, more: object = {}) =>
  historyLine.parse({ date, kind, reason: `${kind} on ${date}.`, ...more });
const check = (verdict: string, ...history: Accountable['history']): Accountable => ({
  verdict: historyLine.shape.to.unwrap().parse(verdict),
  history,
});
const first = line('2026-11-01', 'published', { to: 'false' });
const update = line('2026-11-05', 'updated');

const released = new Map([
  ['one', check('false', first, update)],
  ['two', check('false', first)],
]);
const { text } = nextChangelog({ checks: released, renamed: new Map() });

const changesTo = (checks: Readonly<Record<string, Accountable>>, renamed = new Map()) => {
  const { ledgers } = publishedLedgers(readChain(text, changelogFile).lines, changelogFile);
  const changes = historyChanges(ledgers, { checks: new Map(Object.entries(checks)), renamed });
  return [...changes].map(({ at, message }) => `${at}: ${message}`);
};
const two = check('false', first);

it.each([
  [
    'a line that was edited',
    { one: check('false', first, { ...update, reason: 'Another.' }), two },
    'one, history[1]: The line of 2026-11-05 (updated) does not read as it was published: reason was "updated on 2026-11-05." and is "Another.".',
  ],
  [
    'a line that was removed',
    { one: check('false', first), two },
    'one, history[1]: The line of 2026-11-05 (updated) was published and is gone.',
  ],
  [
    'a verdict without a line',
    { one: check('true', first, update), two },
    'one: The verdict is "true", but the history ends in "false".',
  ],
  [
    'an entry that vanished',
    { one: check('false', first, update) },
    'two: It was published in the last release and is gone, but was never withdrawn.',
  ],
])('finds %s since the last release', (_, checks, expected) => {
  expect(changesTo(checks)).toEqual([expected]);
});

it('takes what grew, what was renamed, and a change of verdict that is told', () => {
  const change = line('2026-11-09', 'verdict-changed', { from: 'false', to: 'true' });
  const renamed = new Map([['two', 'second']]);
  const now = { one: check('true', first, update, change), second: two };
  expect(changesTo(now, renamed)).toEqual([]);
  expect(changesTo(now), 'Without the redirect').toHaveLength(1);
});

it('adds what is new at the end, also what is dated back, and says which entry was renamed', () => {
  const checks = new Map([
    ['one', released.get('one') ?? two],
    ['second', two],
    ['early', check('true', line('2026-10-01', 'published', { to: 'true' }))],
  ]);
  const published = { checks, renamed: new Map([['two', 'second']]) };
  const next = nextChangelog(published, text);
  expect(next.text.startsWith(text)).toBe(true);
  const { lines } = readChain(next.text.slice(text.length), changelogFile);
  expect(lines.map(({ kind, entry }) => [kind, entry])).toEqual([
    ['renamed', 'second'],
    ['published', 'early'],
  ]);
  // Without the last release, the order is that of days.
  expect(nextChangelog(published).text.startsWith(text)).toBe(false);
  // Nothing new adds nothing.
  expect(nextChangelog(published, next.text)).toEqual(next);
});

it('continues no history that was changed, and no changelog that is damaged', () => {
  const renamed = new Map<string, string>();
  const changed = new Map([...released, ['two', check('true', first)]]);
  expect(() => nextChangelog({ checks: changed, renamed }, text)).toThrow(UnsoundHistory);
  const damaged = text.replace('2026-11-05.', '2026-11-06.');
  expect(() => nextChangelog({ checks: released, renamed }, damaged)).toThrow(UnsoundHistory);
  expect(nextChangelog({ checks: released, renamed }, text).text).toBe(text);
});
