import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An index as the browser code of Pagefind finds it: its address, and the files that were asked for so far. */
interface ServedIndex {
  readonly address: string;
  readonly asked: readonly string[];
}

/** Lets the browser code of Pagefind run in Node over the index in this folder. */
export function servePagefind(folder: string): ServedIndex {
  const asked: string[] = [];
  globalThis.fetch = async (file) => {
    const name = new URL(String(file), 'file:///').pathname.replace(/^.*\/pagefind\//, '');
    asked.push(name);
    return new Response(new Uint8Array(await readFile(join(folder, name))));
  };
  return { address: `${pathToFileURL(folder).href}/`, asked };
}
