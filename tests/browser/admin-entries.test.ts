import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { formKindOf } from '#editing/form-kinds.ts';
import { adminEntry } from '#site/urls.ts';
import { say } from '../../scripts/lib/report.ts';
import { control, idle, openDesk, saveButton, type OpenDesk } from '../support/desk-page.ts';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
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

it('finds the entries', () => expect(entries.length).toBeGreaterThan(150));

it(
  'saves a changed letter as that letter, and the same letter taken back as the file that was there',
  { timeout: 400_000 },
  async () => {
    const { page, file } = desk;
    // Previews are tested elsewhere; here they would double the work of the server.
    await page.route('**/admin/desk/preview/', (route) => route.abort());
    const begun = Date.now();
    const faults: string[] = [];
    for (const { path, collection, id, field } of entries) {
      const sound = await file(path);
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        adminEntry(collection, id).split('#')[1] ?? '',
      );
      if (field.includes('.'))
        await page.getByRole('button', { name: 'Expand All' }).first().click();
      const input = control(page, field);
      const written = await input.inputValue();
      if (!sound.includes(written)) {
        faults.push(`${path}: shows ${written}`);
        continue;
      }
      const saved = async (value: string, expected: string) => {
        await input.fill(value);
        await saveButton(page).click();
        await idle(page).waitFor();
        await expect.poll(() => file(path), { interval: 25, timeout: 15_000 }).toBe(expected);
      };
      await saved(`${written}x`, sound.replace(written, `${written}x`));
      await saved(written, sound);
    }
    say(`${entries.length} entries were changed and changed back in ${Date.now() - begun} ms.`);
    expect(faults).toEqual([]);
  },
);
