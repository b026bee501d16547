import { byText } from '#domain/text-order.ts';
import type { SearchRecord, UnwrittenRecord } from '#formats/search-record.ts';
import { createHash } from 'node:crypto';
import { cutAtAddresses } from './cut-records.ts';
import { engineOf, pagefindVersion, type Engine } from './engine.ts';
import { partOf, type IndexPart } from './index-part.ts';
import { pagefindFiles } from './pagefind-service.ts';
import type { PartName, PartStore } from './part-store.ts';

/** A part of an index, the number of its first page in the whole, and where its pages are. */
export interface KeptPart {
  readonly part: IndexPart;
  readonly name: PartName<IndexPart>;
  readonly offset: number;
  readonly fragments: PartName<readonly Uint8Array[]>;
}

export interface IndexParts {
  readonly engine: Engine;
  readonly parts: readonly KeptPart[];
  /** How many of them were not there from earlier. */
  readonly made: number;
}

/** To be raised when the same records give another part than before. */
const format = 2;

/** The parts of the index of these records, all of one language, in order of address. */
export async function indexParts(
  records: readonly UnwrittenRecord[],
  fields: readonly string[],
  store: PartStore,
): Promise<IndexParts> {
  const version = pagefindVersion();
  const parts: (Omit<KeptPart, 'part'> & { readonly part: Promise<IndexPart> })[] = [];
  let engine: Engine | undefined;
  let latest: Promise<IndexPart> | undefined;
  let [offset, made] = [0, 0];
  for (const run of cutAtAddresses(records.toSorted((a, b) => byText(a.url, b.url)))) {
    const written = run.map(({ write }) => write());
    const key = keyOf([format, version, fields], written);
    const name: PartName<IndexPart> = `${key}.words`;
    const fragments: PartName<readonly Uint8Array[]> = `${key}.pages`;
    const engineName: PartName<Engine> = `${version}-${run[0]?.language}.engine`;
    engine ??= await store.read(engineName);
    const known = engine && (await store.read(name));
    let part = known && Promise.resolve(known);
    if (!part) {
      made += 1;
      // Two of them at a time would take twice the memory.
      await latest;
      const { files } = await pagefindFiles(written);
      part = latest = files.then(async (files) => {
        const fresh = partOf(written, files, fields);
        engine = engineOf(files);
        await store.write(fragments, fresh.fragments);
        await store.write(engineName, engine);
        await store.write(name, fresh.part);
        return fresh.part;
      });
      // Whatever becomes of it is heard below.
      part.catch(() => {});
      if (!engine) await part;
    }
    store.use(fragments);
    parts.push({ part, name, offset, fragments });
    offset += run.length;
  }
  const all = await Promise.all(parts.map(async (kept) => ({ ...kept, part: await kept.part })));
  if (!engine) throw new Error('There is nothing to search.');
  return { engine, parts: all, made };
}

/** What is long goes into the digest as it is. */
function keyOf(state: unknown, records: readonly SearchRecord[]): string {
  const hash = createHash('sha256').update(JSON.stringify(state));
  for (const { content, ...others } of records) {
    hash.update(JSON.stringify([content.length, others])).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}
