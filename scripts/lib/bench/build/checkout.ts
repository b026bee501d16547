import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const left = new Set(['node_modules', '.git', '.astro', 'docs', 'tests', 'coverage']);

/**
 * Copies this checkout into a folder, so that its templates can be edited there. Packages are linked one by one: what
 * tools keep in node_modules belongs to the copy, and goes with `forgetCaches`.
 */
export function copyCheckout(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (left.has(name) || /^(dist|tmp)/.test(name)) continue;
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Removes everything in a copy that a build has written. */
export function forgetCaches(root: string, folder: string): void {
  rmSync(join(folder, '.astro'), { recursive: true, force: true });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

export function linkPackages(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // Folders with a point keep what tools have found out; .bin alone belongs to the packages.
    if (name.startsWith('.') && name !== '.bin') continue;
    if (existsSync(join(from, name))) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}
