import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// A program of its own, so that it is measured as the generators are.
const [list = '', outDir = ''] = process.argv.slice(2);
const files: [path: string, bytes: number][] = JSON.parse(readFileSync(list, 'utf8'));
const longest = files.reduce((most, [, bytes]) => Math.max(most, bytes), 0);
const text = Buffer.alloc(
  longest,
  '<p>The bytes of a page, without the work of making them.</p>\n',
);
const folders = new Set<string>();
for (const [path, bytes] of files) {
  const folder = dirname(join(outDir, path));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(join(outDir, path), text.subarray(0, bytes));
}
