import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countriesOf, entryPaths, verdictsOf } from './archive-files.ts';
import { peerEntry, type Shortcode } from './peer-entry.ts';
import type { PeerSizes } from './peer-sizes.ts';

const templates = join(import.meta.dirname, '..', 'peers');

/** Liquid takes what Hugo takes by name in order: `source="x" locator="y"` becomes `"x", "y"`. */
const shortcode: Shortcode = (name, attributes) =>
  `{% ${name} ${[...attributes.matchAll(/"[^"]*"/g)].join(', ')} %}`;

/** Lays out a site for Eleventy with the same entries and as many pages. */
export function layEleventySite(folder: string, archive: string, sizes: PeerSizes): void {
  cpSync(join(templates, 'eleventy'), folder, { recursive: true });
  cpSync(join(templates, 'eleventy', 'lists'), join(folder, 'content', 'lists'), {
    recursive: true,
  });
  cpSync(join(templates, 'chrome'), join(folder, 'chrome'), { recursive: true });
  write(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  write(join(folder, 'sizes.json'), JSON.stringify(sizes));
  const countries = countriesOf(archive);
  const sections = new Set(['verdicts', 'countries']);
  for (const path of entryPaths(archive)) {
    layEleventyEntry(folder, archive, path, countries);
    sections.add(path.slice(0, path.indexOf('/')));
  }
  const stub = (section: string, id: string) =>
    write(join(folder, 'content', section, `${id}.md`), `---\ntitle: '${id}'\n---\n`);
  for (const verdict of verdictsOf(archive)) stub('verdicts', verdict);
  for (const country of new Set(countries.values())) stub('countries', country);
  for (const section of sections) {
    write(join(folder, 'content', section, `${section}.11tydata.js`), sectionData(section));
  }
}

/** Every entry makes a page in each language. */
const sectionData = (section: string) => `import { addressOf } from '../../views/archive.js';

export default {
  section: '${section}',
  layout: '${section === 'fact-checks' ? 'fact-check' : 'record'}.11ty.js',
  pagination: { data: 'languages', size: 1, alias: 'lang' },
  permalink: ({ lang, page }) => \`\${addressOf(lang, '${section}', page.fileSlug)}index.html\`,
};
`;

/** Lays one entry, also after it was edited. */
export function layEleventyEntry(
  folder: string,
  archive: string,
  path: string,
  countries: ReadonlyMap<string, string>,
): void {
  const countryOf = (claimant: string) => countries.get(claimant);
  const read = readFileSync(join(archive, path), 'utf8');
  const { section, id, text } = peerEntry(path, read, shortcode, { countryOf });
  write(join(folder, 'content', section, `${id}.md`), text);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
