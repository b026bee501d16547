import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, test, vi } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { contentFolder, day, planning, save } from './planning.ts';

/** Records that others published. They are not ours to pass on, and stand beside the checkout where there are any. */
const folder = '../shared/data';
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: no real records are imported, because ${folder} is not here.`);

// All of them make 57,000 files, which have to be removed, too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const textIn = (path: string) => readFileSync(join(folder, path), 'utf8');
type Row = Readonly<Record<string, unknown>>;

/** A row of the collection as the ClaimReview that it was taken from; values are as they were published. */
const asClaimReview = (row: Row) => ({
  '@type': 'ClaimReview',
  claimReviewed: row['claim'],
  url: row['url'],
  headline: row['title'],
  datePublished: row['review_date'],
  inLanguage: row['lang'],
  author: { '@type': 'Organization', name: row['publisher'], url: row['publisher_site'] },
  reviewRating: {
    alternateName: row['rating_text'],
    ratingValue: row['rating_value'],
    bestRating: row['best_rating'],
    worstRating: row['worst_rating'],
  },
  itemReviewed: {
    // Names that were cut out of addresses were never published.
    author: row['claimant_derived'] === null ? { name: row['claimant'] } : undefined,
    datePublished: row['claim_date'],
    appearance: row['appearance_urls'],
  },
});
const rowsOf = (lines: string): Row[] =>
  lines
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));

describe.skipIf(!present)('real records', () => {
  it('65 of 65 objects are read, with every repair listed', async () => {
    const objects: { claimReview: object }[] = JSON.parse(
      textIn('badinput/real_jsonld_claimreviews.json'),
    );
    const given = JSON.stringify(objects.map(({ claimReview }) => claimReview));
    const { outcomes } = await planning(given, contentFolder());
    const read = outcomes.filter(({ action }) => action !== 'refuse');
    expect(read).toHaveLength(65);
    const repairs = outcomes.flatMap((outcome) => outcome.repairs);
    expect(repairs.length).toBeGreaterThan(100);
    for (const { field, why, original, repaired } of repairs) {
      expect(field).not.toBe('');
      expect(why).not.toBe('');
      expect(repaired).not.toEqual(original);
    }
  });

  it('34 of 34 blocks of pages are read', async () => {
    const blocks: { raw: string }[] = JSON.parse(textIn('badinput/real_jsonld_rawblocks.json'));
    for (const { raw } of blocks) {
      const page = `<!doctype html><script type="application/ld+json">${raw}</script>`;
      const { outcomes } = await planning(page, contentFolder());
      expect(outcomes.length).toBeGreaterThan(0);
      for (const { refusals } of outcomes)
        expect(refusals.filter(({ field }) => field === 'the record')).toEqual([]);
    }
  });

  it('awkward ones and every quirk: made, merged, or refused with field and reason', async () => {
    const quirks = rowsOf(textIn('badinput/quirk_examples.ndjson')).map(asClaimReview);
    const awkward: object[] = JSON.parse(textIn('badinput/mensio_test_claimreviews.json'));
    const given = JSON.stringify([...quirks, ...awkward]);
    const { outcomes } = await planning(given, contentFolder());
    expect(outcomes).toHaveLength(quirks.length + awkward.length);
    for (const { action, refusals } of outcomes) {
      if (action !== 'refuse') continue;
      expect(refusals.length).toBeGreaterThan(0);
      for (const { field, why } of refusals) expect(`${field}${why}`).toMatch(/\S.*\S/);
    }
  });

  // Every third, from another one each day; all of them with EVERY_ENTRY=1, which takes a minute.
  test('each is imported, merged or refused; the totals add up, and the result passes the check', async () => {
    const step = process.env['EVERY_ENTRY'] ? 1 : 3;
    const rows = rowsOf(
      gunzipSync(readFileSync(join(folder, 'claimreviews.ndjson.gz'))).toString(),
    ).filter((_, index) => index % step === Math.floor(Date.now() / 86_400_000) % step);
    const given = rows.map((row) => JSON.stringify(asClaimReview(row))).join('\n');
    const root = contentFolder();
    writeFileSync(join(root, 'verdicts.yaml'), readFileSync('content/verdicts.yaml'));
    const { plan, outcomes } = await planning(given, root);
    const count = (action: string) => outcomes.filter((one) => one.action === action).length;
    expect(outcomes).toHaveLength(rows.length);
    expect(count('create')).toBe(plan.checks.size);
    expect(count('create') + count('duplicate') + count('refuse')).toBe(rows.length);
    expect(count('refuse')).toBeLessThan(rows.length / 100);
    for (const { action, refusals, because } of outcomes) {
      if (action === 'refuse') expect(refusals.length).toBeGreaterThan(0);
      if (action === 'duplicate') expect(because).toBeDefined();
    }
    await save(root, plan);
    const archive = await readArchiveIsolated(root);
    const errors = checkArchive(archive, root, day).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(archive.records?.['fact-checks'].size).toBe(plan.checks.size + 1);
    const again = await planning(given, root);
    expect(new Set(again.outcomes.map(({ action }) => action))).toEqual(
      new Set(['unchanged', 'refuse']),
    );
  });
});
