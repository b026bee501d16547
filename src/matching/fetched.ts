import type { ReadFile } from './manifest.ts';

const patience = 20_000; // milliseconds

/** Reads the files of an index that lies at an address; rejects when one is missing or does not come. */
export const fetchedFrom =
  (address: string): ReadFile =>
  async (path) => {
    const response = await fetch(address + path, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`${address}${path} answers ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
