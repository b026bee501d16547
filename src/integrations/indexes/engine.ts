import { readFileSync } from 'node:fs';
import { sha1 } from './file-names.ts';
import type { KeptFiles } from './kept-files.ts';
import type { PagefindFile } from './pagefind-service.ts';

/** What Pagefind puts beside an index, whatever is in it: its script, its program, and which of them is for whom. */
export interface Engine {
  readonly files: readonly PagefindFile[];
  readonly entry: EntryFile;
}

/** `pagefind-entry.json`, the first that a browser asks for. */
interface EntryFile {
  readonly version: string;
  readonly languages: Readonly<Record<string, EntryLanguage>>;
  readonly include_characters: readonly string[];
}
interface EntryLanguage {
  readonly hash: string;
  readonly wasm: string | null;
  readonly page_count: number;
}

const entryPath = 'pagefind-entry.json';

export function engineOf(files: readonly PagefindFile[]): Engine {
  const entry = files.find(({ path }) => path === entryPath);
  if (!entry) throw new Error(`Pagefind made no ${entryPath}.`);
  return {
    files: files.filter(({ path }) => /^(?:pagefind\.js|wasm\..*)$/.test(path)),
    // Pagefind's own, of the one version that is installed.
    entry: JSON.parse(Buffer.from(entry.content).toString()) as EntryFile,
  };
}

/** An index that was made: its language, the name of its first file and how many pages it has. */
export interface LanguageIndex {
  readonly language: string;
  readonly engine: Engine;
  readonly hash: string;
  readonly pages: number;
}

export function writeEngines(files: KeptFiles, indexes: readonly LanguageIndex[]): void {
  const [first] = indexes;
  if (!first) throw new Error('There is nothing to search.');
  for (const { path, content } of indexes.flatMap(({ engine }) => engine.files)) {
    files.keep(path, sha1(content), () => content);
  }
  const languages = indexes.map(({ language, engine, hash, pages }) => [
    language,
    { hash, wasm: engine.entry.languages[language]?.wasm ?? null, page_count: pages },
  ]);
  const entry = JSON.stringify({ ...first.engine.entry, languages: Object.fromEntries(languages) });
  files.keep(entryPath, sha1(Buffer.from(entry)), () => entry);
}

/** The version of Pagefind: another one may make other files of the same records. */
export function pagefindVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8');
  // Of every package.
  return (JSON.parse(text) as { version: string }).version;
}
