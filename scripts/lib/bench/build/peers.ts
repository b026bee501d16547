import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { astroMdxContender } from './astro-mdx-contender.ts';
import type { Contender, PeerName } from './contender.ts';
import { eleventyContender } from './eleventy-contender.ts';
import { hugoContender, hugoVersion } from './hugo-contender.ts';
import type { PeerSizes } from './peer-sizes.ts';
import { astroVersion, packageVersion } from './versions.ts';

export interface FoundPeer {
  readonly name: PeerName;
  readonly version: string;
  readonly lay: (folder: string, archive: string, sizes: PeerSizes, version: string) => Contender;
}

/** Which of the peers that were asked for are on this machine; of the others, what to do. */
export function foundPeers(
  against: readonly PeerName[],
  eleventy: string | undefined,
): { readonly peers: readonly FoundPeer[]; readonly absent: readonly string[] } {
  const absent: string[] = [];
  const peers = against.flatMap((name): FoundPeer[] => {
    if (name === 'astro-mdx') {
      return [{ name, version: astroVersion(), lay: astroMdxContender }];
    }
    if (name === 'hugo') {
      const version = hugoVersion();
      if (version !== undefined) return [{ name, version, lay: hugoContender }];
      absent.push('Hugo is not on this machine, so it is left out. On Debian: apt install hugo.');
      return [];
    }
    const modules = join(eleventy ?? '.', 'node_modules');
    if (eleventy !== undefined && existsSync(join(modules, '@11ty/eleventy/package.json'))) {
      const version = packageVersion(modules, '@11ty/eleventy');
      const lay: FoundPeer['lay'] = (folder, archive, sizes) =>
        eleventyContender(folder, archive, sizes, version, eleventy);
      return [{ name, version, lay }];
    }
    absent.push(
      'Eleventy is left out: in an empty folder run npm install @11ty/eleventy, and name it with --eleventy <folder>.',
    );
    return [];
  });
  return { peers, absent };
}
