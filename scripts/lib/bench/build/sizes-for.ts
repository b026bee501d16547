import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countriesOf, entryPaths, idIn, verdictsOf } from './archive-files.ts';
import { namedRecords } from './named-records.ts';
import { pageCounts, type OutputFile } from './output-pages.ts';
import { peerSizes, type PeerSizes } from './peer-sizes.ts';

/** How large the lists of a peer are, from the pages that our build made of the same archive. */
export function sizesFor(pages: readonly OutputFile[], archive: string, outDir: string): PeerSizes {
  const ids = idsOf(archive);
  const checks = ids.get('fact-checks')?.size ?? 0;
  const naming = namingOf(archive);
  return peerSizes(
    pageCounts(pages, (section, id) => ids.get(section)?.has(id) ?? false),
    // Sections without records of their own, such as the timeline, list fact-checks.
    (section) => ids.get(section)?.size ?? checks,
    (section) => [...(ids.get(section) ?? [])].map((id) => naming.get(`${section}/${id}`) ?? 0),
    feedLength(outDir),
  );
}

function feedLength(outDir: string): number {
  const feed: { readonly items: readonly unknown[] } = JSON.parse(
    readFileSync(join(outDir, 'fact-checks', 'feed.json'), 'utf8'),
  );
  return feed.items.length;
}

function idsOf(archive: string): Map<string, Set<string>> {
  const ids = new Map([
    ['verdicts', new Set(verdictsOf(archive))],
    ['countries', new Set(countriesOf(archive).values())],
  ]);
  for (const path of entryPaths(archive)) {
    const [section = ''] = path.split('/');
    const known = ids.get(section) ?? new Set();
    ids.set(section, known.add(idIn(path)));
  }
  return ids;
}

/** By how many fact-checks each record is named. */
function namingOf(archive: string): Map<string, number> {
  const countries = countriesOf(archive);
  const naming = new Map<string, number>();
  for (const path of entryPaths(archive).filter((path) => path.startsWith('fact-checks/'))) {
    const text = readFileSync(join(archive, path), 'utf8');
    for (const [section, ids] of namedRecords(text, (claimant) => countries.get(claimant))) {
      for (const id of ids) {
        naming.set(`${section}/${id}`, (naming.get(`${section}/${id}`) ?? 0) + 1);
      }
    }
  }
  return naming;
}
