import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from './built-site.ts';

/** An edition of a small site with all that a release needs; another edition has the same files with other words. */
export function writeSite(folder: string, edition: string, pages = 120): string {
  const listed = Array.from({ length: pages }, (_, page) => `fact-checks/${page}/index.html`);
  const files: Record<string, string> = {
    'index.html': `<h1>${edition}</h1>`,
    '404.html': `<h1>Not found, ${edition}</h1>`,
    'robots.txt': 'User-agent: *\nAllow: /\n',
    'sitemap-0.xml': ['', ...listed.map((path) => path.replace('index.html', ''))]
      .map((path) => `<loc>https://example.org/${path}</loc>`)
      .join('\n'),
  };
  for (const path of listed) files[path] = `${edition} `.repeat(700);
  for (let card = 0; card < pages / 4; card += 1)
    files[`cards/${card}.svg`] = 'the same '.repeat(500);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Which of these folders a site equals byte by byte; "damaged" where it is none of them. */
export function editionOf(site: string, editions: Readonly<Record<string, string>>): string {
  const found = Object.entries(editions).find(([, folder]) => isEqual(site, folder));
  return found?.[0] ?? 'damaged';
}

export function isEqual(one: string, other: string): boolean {
  const paths = filesIn(one);
  if (paths.join() !== filesIn(other).join()) return false;
  return paths.every((path) =>
    readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
}

function filesIn(folder: string): string[] {
  try {
    return filesOf(folder);
  } catch {
    return [];
  }
}

/** What lies where a site is published and is neither the live link nor a whole release with its digests. */
export function leftovers(to: string): string[] {
  const releases = readdirSync(join(to, 'releases'));
  return [
    ...readdirSync(to).filter((name) => !['current', 'releases'].includes(name)),
    ...releases.filter((name) => !/^\d{8}T[\d.]+Z-[0-9a-f]{12}(?:\.sha256)?$/.test(name)),
    ...releases.filter((name) => name.endsWith('.sha256') && !releases.includes(name.slice(0, -7))),
  ];
}
