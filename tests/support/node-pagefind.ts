import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Lets the browser code of Pagefind run in Node over an index in this folder, and returns its address. Files that are asked
 * for are read from the folder.
 */
export function servePagefind(folder: string): string {
  globalThis.fetch = async (asked) => {
    const name = new URL(String(asked), 'file:///').pathname.replace(/^.*\/pagefind\//, '');
    return new Response(new Uint8Array(await readFile(join(folder, name))));
  };
  return `${pathToFileURL(folder).href}/`;
}
