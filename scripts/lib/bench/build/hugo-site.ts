import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countriesOf, entryPaths, verdictsOf } from './archive-files.ts';
import { peerEntry, type Shortcode } from './peer-entry.ts';
import type { PeerSizes } from './peer-sizes.ts';

const templates = join(import.meta.dirname, '..', 'peers');
const shortcode: Shortcode = (name, attributes) => `{{< ${name} ${attributes} >}}`;

const feeds = ['rows', 'table', 'jsonfeed', 'rssfeed'];
const ofChecks = ['html', 'cite', 'embed', 'share'];
const filesOfChecks = ['oembed', 'csl', 'bibtex', 'ris'];
const terms = [
  'incidents',
  'sources',
  'claimants',
  'narratives',
  'topics',
  'verdicts',
  'countries',
] as const;

/** Lays out a site for Hugo with the same entries and as many pages. */
export function layHugoSite(folder: string, archive: string, sizes: PeerSizes): void {
  cpSync(join(templates, 'hugo'), folder, { recursive: true });
  cpSync(join(templates, 'chrome'), join(folder, 'chrome'), { recursive: true });
  write(join(folder, 'config', '_default', 'params.json'), JSON.stringify(sizes));
  const countries = countriesOf(archive);
  for (const path of entryPaths(archive)) layHugoEntry(folder, archive, path, countries);
  for (const verdict of verdictsOf(archive)) {
    write(join(folder, 'content/verdicts', verdict, '_index.md'), head({ title: verdict }));
  }
  for (const country of new Set(countries.values())) {
    write(join(folder, 'content/countries', country, '_index.md'), head({ title: country }));
  }
  for (const [index, name] of sizes.single.entries()) {
    write(join(folder, 'content', `${name}.md`), `${head({ title: name })}\nPage ${index}.\n`);
  }
  for (const section of sizes.lists) {
    if (section === 'fact-checks' || terms.some((term) => term === section)) continue;
    write(join(folder, 'content', section, '_index.md'), head({ title: section }));
  }
  for (const language of ['en', 'ar'] as const) laySections(folder, language);
}

/** Which formats a page has depends on the language: files for programs are made once. */
function laySections(folder: string, language: 'en' | 'ar'): void {
  const isFirst = language === 'en';
  const lay = (section: string, own: readonly string[], below: readonly string[]) =>
    write(
      join(folder, 'sections', language, section, '_index.md'),
      head({ title: section, outputs: own, cascade: { outputs: below } }),
    );
  lay(
    'fact-checks',
    isFirst ? ['html', ...feeds] : ['html'],
    isFirst ? [...ofChecks, ...filesOfChecks] : ofChecks,
  );
  for (const section of terms) {
    const maps = section === 'claimants' ? ['actor'] : [];
    const hasFeeds = isFirst && section !== 'incidents' && section !== 'sources';
    lay(section, ['html'], ['html', ...maps, ...(hasFeeds ? feeds : [])]);
  }
}

/** Lays one entry, also after it was edited. */
export function layHugoEntry(
  folder: string,
  archive: string,
  path: string,
  countries: ReadonlyMap<string, string>,
): void {
  const countryOf = (claimant: string) => countries.get(claimant);
  const read = readFileSync(join(archive, path), 'utf8');
  const { section, id, text } = peerEntry(path, read, shortcode, { countryOf });
  const file = section === 'fact-checks' ? `${id}.md` : join(id, '_index.md');
  write(join(folder, 'content', section, file), text);
}

const head = (data: object) => `${JSON.stringify(data)}\n`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
