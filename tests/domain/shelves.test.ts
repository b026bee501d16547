import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullShelves, neighboursOf, shelfAt, shelve, shelvesIn } from '#domain/shelves.ts';

/** A day of ten years, as text. */
const days = fc
  .integer({ min: 0, max: 3650 })
  .map((day) => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10));
const placeOf = (day: string) => day.split('-').slice(0, 2);
const latestFirst = (entries: readonly string[]) => entries.toSorted().reverse();
const lists = fc.array(days, { maxLength: 200 }).map(latestFirst);
const mosts = fc.integer({ min: 1, max: 20 });

/** What stands at each address. */
const contents = (entries: readonly string[], most: number) =>
  new Map(
    fullShelves(shelve(entries, placeOf, most)).map((shelf) => [
      shelf.path.join('/'),
      shelf.entries,
    ]),
  );

describe('a list on shelves', () => {
  test('has every entry on exactly one shelf, in the order of the list', () => {
    fc.assert(
      fc.property(lists, mosts, (entries, most) => {
        expect([...contents(entries, most).values()].flat()).toEqual(entries);
      }),
    );
  });

  test('has no shelf with more than it may hold, and none that is empty', () => {
    fc.assert(
      fc.property(lists, mosts, (entries, most) => {
        fc.pre(entries.length > 0);
        for (const shelf of shelvesIn(shelve(entries, placeOf, most))) {
          expect(shelf.entries.length).toBeLessThanOrEqual(most);
          expect(shelf.entries.length + shelf.shelves.length).toBeGreaterThan(0);
          const held = shelf.shelves.reduce((sum, { size }) => sum + size, shelf.entries.length);
          expect(held).toBe(shelf.size);
        }
      }),
    );
  });

  test('keeps all shelves as they are when a newest entry comes, but that of its month', () => {
    fc.assert(
      fc.property(lists, mosts, (entries, most) => {
        fc.pre(entries.length > most);
        const before = contents(entries, most);
        const after = contents(['2026-06-01', ...entries], most);
        for (const [path, held] of before) {
          if (!path.startsWith('2026')) expect(after.get(path), path).toEqual(held);
        }
      }),
    );
  });

  test('keeps the address of every shelf, when a month overflows also the entries of its parts', () => {
    const january = (count: number) =>
      Array.from({ length: count }, (_, index) => `2024-01-${31 - index}`);
    const path = (count: number) =>
      shelvesIn(shelve(january(count), placeOf, 2)).map((shelf) => shelf.path.join('/'));
    expect(path(3)).toEqual(['', '2024', '2024/01', '2024/01/2', '2024/01/1']);
    expect(path(5)).toEqual(expect.arrayContaining(path(3)));
    const older = contents(january(4).slice(1), 2);
    const newer = contents(january(4), 2);
    expect(newer.get('2024/01/1')).toEqual(older.get('2024/01/1'));
    expect(newer.get('2024/01/2')).toEqual(['2024-01-31', ...(older.get('2024/01/2') ?? [])]);
  });

  test('that is short is a single shelf', () => {
    expect(shelve(['2024-01-01'], placeOf, 1)).toEqual({
      path: [],
      size: 1,
      entries: ['2024-01-01'],
      shelves: [],
    });
  });
});

describe('a shelf', () => {
  const whole = shelve(['2024-02-02', '2024-01-01', '2023-05-05'], placeOf, 1);

  test('is found by its path', () => {
    expect(shelfAt(whole, [])).toBe(whole);
    expect(shelfAt(whole, ['2024'])).toMatchObject({ size: 2, entries: [] });
    expect(shelfAt(whole, ['2024', '02'])?.entries).toEqual(['2024-02-02']);
    expect(shelfAt(whole, ['1999'])).toBeUndefined();
  });

  test('knows those before and after it; one that holds no entries has none', () => {
    const [first, middle, last] = fullShelves(whole);
    if (!first || !middle || !last) throw new Error('There are three shelves.');
    expect(neighboursOf(whole, first)).toEqual({ before: undefined, after: middle });
    expect(neighboursOf(whole, middle)).toEqual({ before: first, after: last });
    expect(neighboursOf(whole, last)).toEqual({ before: middle, after: undefined });
    expect(neighboursOf(whole, whole)).toEqual({});
  });
});
