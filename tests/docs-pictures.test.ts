import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenes } from '../scripts/lib/screenshots/scenes.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Shown {
  readonly alt: string;
  readonly file: string;
}

const picturesIn = (text: string): Shown[] =>
  [...text.matchAll(/!\[([^\]]*)\]\((?:\.\/|docs\/)?pictures\/([^)\s]+)\)/g)].map(
    ([, alt = '', file = '']) => ({ alt, file }),
  );

const shown = pages.flatMap((page) => picturesIn(readFileSync(page, 'utf8')));
const kept = readdirSync('docs/pictures').sort();

describe('the pictures of the guide', () => {
  test('are those that the docs show, and those that the script takes', () => {
    expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(kept);
    expect(scenes.flatMap((scene) => ('picture' in scene ? [scene.picture] : [])).sort()).toEqual(
      kept,
    );
    expect(kept.length).toBeGreaterThan(5);
  });

  test.each(shown)('$file is told in words, too', ({ alt }) => {
    expect(alt.length).toBeGreaterThan(40);
    expect(alt).toMatch(/\.$/);
  });

  test.each(kept)('%s is a picture of less than 100 kB', (file) => {
    expect(readFileSync(`docs/pictures/${file}`).subarray(8, 12).toString()).toBe('WEBP');
    expect(statSync(`docs/pictures/${file}`).size).toBeLessThan(100_000);
  });

  test('a picture without words, or under another name, would be seen', () => {
    expect(picturesIn('![](pictures/x.webp)')).toEqual([{ alt: '', file: 'x.webp' }]);
    expect(picturesIn('text ![A b.](./pictures/y.webp) text')).toEqual([
      { alt: 'A b.', file: 'y.webp' },
    ]);
  });
});
