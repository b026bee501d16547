import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';

const dist = inject('dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);

/** What gives the desk away in a script, a page or a name, whatever a bundler does to the rest. */
const givesAway = (text: string): boolean =>
  /sveltia|decap-cms|data-notice|FileSystemDirectoryHandle/i.test(text);

it('recognises the desk where it is', () => {
  expect(givesAway(readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8'))).toBe(true);
  expect(givesAway(readFileSync('src/admin/Desk.astro', 'utf8'))).toBe(true);
  expect(givesAway(readFileSync('src/admin/install-folder.ts', 'utf8'))).toBe(true);
});

it('a build that nobody asked for a desk has not a byte of it', () => {
  expect(files.length).toBeGreaterThan(500);
  const found = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) =>
        /[/\\]admin[/\\]/.test(path.slice(dist.length)) ||
        (/\.(?:html|js|css|json|xml|txt)$/.test(path) && givesAway(readFileSync(path, 'utf8'))),
    );
  expect(found).toEqual([]);
});
