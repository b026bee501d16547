import { countriesOf, entryPaths, idIn, verdictsOf } from './archive-files.ts';
import { pageCounts, type OutputFile } from './output-pages.ts';
import { peerSizes, type PeerSizes } from './peer-sizes.ts';

/** How large the lists of a peer are, from the pages that our build made of the same archive. */
export function sizesFor(pages: readonly OutputFile[], archive: string): PeerSizes {
  const ids = idsOf(archive);
  const checks = ids.get('fact-checks')?.size ?? 0;
  const counts = pageCounts(pages, (section, id) => ids.get(section)?.has(id) ?? false);
  return peerSizes(
    counts,
    // Sections without records of their own, such as the timeline, list fact-checks.
    (section) => ids.get(section)?.size ?? checks,
    (section) => checks * (namedByCheck[section] ?? 1),
  );
}

/** How many records of a section a generated fact-check names, where it is not one. */
const namedByCheck: Readonly<Record<string, number>> = { incidents: 2, sources: 5 };

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
