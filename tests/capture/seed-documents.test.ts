import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { keepDocument, openStore } from '#capture/capture-store.ts';
import { readDocument } from '#capture/captured-document.ts';
import { checkCaptures } from '#capture/check-captures.ts';
import { quotationsBySource } from '#capture/printed-quotations.ts';
import { newFolder } from '../support/new-folder.ts';

/** The captured documents are not ours to publish: they stand beside the checkout where the desk works. */
const folder = '../shared/seeds';
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: captures are not compared, because ${folder} is not here.`);
vi.setConfig({ testTimeout: 120_000 });

/** All five documents, captured into a new store. */
function captured() {
  const store = openStore(newFolder());
  for (const name of readdirSync(folder)) keepDocument(store, readDocument(join(folder, name)));
  return openStore(store.folder);
}

describe.skipIf(!present)('the documents that the content quotes', () => {
  it('are the captures on record, and have every passage and every quotation', async () => {
    const archive = readArchive('content');
    const store = captured();
    const onRecord = [...(archive.records?.sources.values() ?? [])].flatMap(
      ({ capture }) => capture?.sha256 ?? [],
    );
    expect(onRecord.sort()).toEqual([...store.files.keys()].sort());
    expect(await checkCaptures(archive, 'content', store)).toEqual({
      problems: [],
      read: 5,
      absent: 0,
    });
  });

  it('disprove every passage and every quotation of which the last letter is changed', async () => {
    const root = newFolder();
    cpSync('content', root, { recursive: true });
    const { records } = readArchive(root);
    const sources = [...(records?.sources.values() ?? [])].filter(({ capture }) => capture);
    let passages = 0;
    for (const { id, capture } of sources) {
      const file = join(root, `sources/${id}.yaml`);
      for (const { text } of capture?.passages ?? []) {
        const written = readFileSync(file, 'utf8');
        writeFileSync(file, written.replace(text.slice(-12), altered(text.slice(-12))));
        passages += 1;
      }
    }
    expect(passages).toBeGreaterThan(4);
    const { problems } = await checkCaptures(readArchive(root), root, captured());
    expect(problems.filter(({ file }) => file.startsWith('sources/'))).toHaveLength(passages);
  });

  it('are what the quotations of the content name', () => {
    const { records } = readArchive('content');
    const quoted = records ? [...quotationsBySource(records).keys()] : [];
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((id) => !records?.sources.get(id)?.capture)).toEqual([]);
  });
});

const altered = (text: string) => text.replace(/\p{L}(?=\P{L}*$)/u, 'ж');
