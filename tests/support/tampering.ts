import { chain, headOf, readChain } from '#release/changelog-chain.ts';
import { writeHead } from '#release/changelog-head.ts';
import { changelogFile, headFile } from '#release/file-names.ts';
import { one, type Draw } from './published-histories.ts';
import { listFiles, type PublishedSite } from './published-site.ts';

/** What somebody does who can write to the site. */
type Tampering = (site: PublishedSite, draw: Draw) => void;

/** Six ways to alter quietly what is on record. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  'edited line': onRows((rows, draw) => {
    const at = draw(rows.length);
    rows[at] = (rows[at] ?? '').replace('Reason', 'Ground');
  }),
  'removed line': onRows((rows, draw) => void rows.splice(draw(rows.length - 1), 1)),
  'swapped lines': onRows((rows, draw) => {
    const at = draw(rows.length - 1);
    rows.splice(at, 2, rows[at + 1] ?? '', rows[at] ?? '');
  }),
  'truncated tail': onRows((rows, draw) => void rows.splice(-1 - draw(rows.length - 1))),
  'verdict changed without a line': (site, draw) => {
    const entries = [...site.keys()].filter((path) => path.startsWith('api/'));
    const path = one(entries, draw);
    site.set(path, (site.get(path) ?? '').replace(/"verdict":"[^"]+"/, '"verdict":"satire"'));
    listFiles(site);
  },
  'changed file': (site, draw) => {
    const path = one(
      [...site.keys()].filter((file) => file.endsWith('.html')),
      draw,
    );
    site.set(path, `${site.get(path) ?? ''} `);
  },
};

/** A change of the rows of the changelog, by somebody who then makes head and list fit what is there. */
function onRows(change: (rows: string[], draw: Draw) => void): Tampering {
  return (site, draw) => {
    const rows = (site.get(changelogFile) ?? '').trimEnd().split('\n');
    change(rows, draw);
    setChangelog(site, rows.map((row) => `${row}\n`).join(''));
  };
}

/** The same by somebody who also chains all lines anew: then only a kept head, or a signature, tells. */
export function chainAnew(site: PublishedSite): void {
  const { lines } = readChain(site.get(changelogFile) ?? '', changelogFile);
  setChangelog(site, chain(lines).text);
}

function setChangelog(site: PublishedSite, text: string): void {
  site.set(changelogFile, text);
  site.set(headFile, writeHead(headOf(readChain(text, changelogFile))));
  listFiles(site);
}
