import { resolve, sep } from 'node:path';

/** True for a folder itself, and for whatever has an address below it. */
export const isWithin = (folder: string, path: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
