import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { occursIn } from '#domain/quotation-folding.ts';

/** The captured documents are not ours to publish: they stand beside the checkout where the desk works. */
const folder = '../shared/seeds';
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: captures are not compared, because ${folder} is not here.`);

describe.skipIf(!present)('captures', () => {
  const documents = new Map(
    (present ? readdirSync(folder) : []).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [createHash('sha256').update(bytes).digest('hex'), bytes] as const;
    }),
  );
  const captured = [...(readArchive('content').records?.sources.values() ?? [])].filter(
    ({ capture }) => capture !== undefined,
  );

  it('cover every document', () => {
    expect(captured.map(({ capture }) => capture?.sha256).sort()).toEqual(
      [...documents.keys()].sort(),
    );
  });

  it.each(captured.map((source) => [source.id, source.capture] as const))(
    '%s: digest, size and passages are those of the document',
    (_, capture) => {
      const document = documents.get(capture?.sha256 ?? '');
      expect(document?.byteLength).toBe(capture?.bytes);
      const passages = capture?.passages.map(({ text }) => text) ?? [];
      expect(passages.filter((text) => !occursIn(text, String(document)))).toEqual([]);
      // The control: with its last letter changed, no passage is found.
      const altered = passages.map((text) => text.replace(/\p{L}(?=\P{L}*$)/u, 'ж'));
      expect(altered.filter((text) => occursIn(text, String(document)))).toEqual([]);
    },
  );
});
