import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fits } from '#formats/headers/header-rules.ts';

/** What a block of `_headers` does at the addresses that fit. */
interface Block {
  readonly path: string;
  readonly off: string[];
  readonly set: Map<string, string>;
}

/** Headers for connections with TLS, which stand in the way of a site without. */
const needsTls = /; upgrade-insecure-requests$/;

/** The headers that a site without TLS sends with an address, by the `_headers` of its folder. */
export function hostHeaders(folder: string): (path: string) => ReadonlyMap<string, string> {
  const file = join(folder, '_headers');
  const read = readHeadersFile(existsSync(file) ? readFileSync(file, 'utf8') : '');
  return (path) => {
    const headers = new Map(read(path));
    const policy = headers.get('Content-Security-Policy');
    if (policy) headers.set('Content-Security-Policy', policy.replace(needsTls, ''));
    headers.delete('Strict-Transport-Security');
    return headers;
  };
}

/**
 * What a file `_headers` says for an address, as Cloudflare reads it: all blocks that fit add up, values of one name are
 * joined, and `! Name` takes off what was set before.
 */
export function readHeadersFile(text: string): (path: string) => ReadonlyMap<string, string> {
  const blocks = blocksIn(text);
  return (path) => {
    const sent = new Map<string, string>();
    for (const { off, set } of blocks.filter((block) => fits([block.path], path))) {
      for (const name of off) sent.delete(name);
      for (const [name, value] of set) {
        const before = sent.get(name);
        sent.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return sent;
  };
}

function blocksIn(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const [, off] = /^\s+! ([\w-]+)$/.exec(line) ?? [];
    if (off !== undefined) blocks.at(-1)?.off.push(off);
    else if (name !== undefined && value !== undefined) blocks.at(-1)?.set.set(name, value);
    else if (line.startsWith('/')) blocks.push({ path: line.trim(), off: [], set: new Map() });
  }
  return blocks;
}
