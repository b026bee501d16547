import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { formKindOf } from '#editing/form-kinds.ts';
import { adminEntry } from '#site/desk-urls.ts';
import { say } from '../../scripts/lib/report.ts';
import {
  control,
  expandAll,
  idle,
  openDesk,
  saveButton,
  type OpenDesk,
} from '../support/desk-page.ts';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk(720);
  return () => desk[Symbol.asyncDispose]();
});

/** Every entry, with a field in which a letter may be added. */
const entries = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => formKindOf(path) !== undefined && /\.(?:mdx|yaml)$/.test(path))
  .sort()
  .map((path) => {
    const [, collection = 'settings', id = ''] =
      /^(?:([a-z-]+)\/)?(?:\d+\/)?([^/]+)\.\w+$/.exec(path) ?? [];
    const field = { claimants: 'name', settings: id === 'site' ? 'tagline' : 'verdicts.1.label' }[
      collection
    ];
    return { path, collection, id, field: field ?? 'title' };
  });

/** True for the whole value of a field, in whichever quotation marks. */
const isValueIn = (text: string, value: string): boolean =>
  value !== '' &&
  text.split('\n').some((line) => /^ *\w+: ['"]?(.*?)['"]?$/.exec(line)?.[1] === value);

/** The settings and every fifth entry, from another one each day, of every collection; all of them with EVERY_ENTRY=1, which takes minutes. */
const step = process.env['EVERY_ENTRY'] ? 1 : 5;
const first = Math.floor(Date.now() / 86_400_000) % step;
const tried = entries.filter(
  ({ collection }, index) => collection === 'settings' || index % step === first,
);

it('finds the entries', () => {
  expect(entries.length).toBeGreaterThan(150);
  const collectionsOf = (some: typeof entries) => new Set(some.map(({ collection }) => collection));
  expect([...collectionsOf(entries)].filter((each) => !collectionsOf(tried).has(each))).toEqual([]);
});

it(
  'saves a changed letter as that letter, and a letter taken back as the file that was there',
  { timeout: 400_000 },
  async () => {
    const { page, file } = desk;
    // Previews are tested elsewhere; here they would double the work of the server.
    await page.route('**/admin/desk/preview/', (route) => route.abort());
    const begun = Date.now();
    for (const [index, { path, collection, id, field }] of tried.entries()) {
      const sound = await file(path);
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        adminEntry(collection, id).split('#')[1] ?? '',
      );
      if (field.includes('.')) await expandAll(page, field.split('.')[0] ?? '');
      const input = control(page, field);
      // The form of the entry before stands a moment longer.
      await expect
        .poll(async () => isValueIn(sound, await input.inputValue()), { message: path })
        .toBe(true);
      const written = await input.inputValue();
      const saved = async (value: string, expected: string) => {
        await input.fill(value);
        await saveButton(page).click();
        await idle(page).waitFor();
        await expect.poll(() => file(path), { interval: 25, timeout: 15_000 }).toBe(expected);
      };
      await saved(`${written}x`, sound.replace(written, `${written}x`));
      // That a form gives every file back as it was is tested without a browser; here every third goes the whole way.
      if (index % 3 === 0) await saved(written, sound);
    }
    say(
      `${tried.length} of ${entries.length} entries (from number ${first}) were changed and changed back in ${Date.now() - begun} ms.`,
    );
  },
);
