import { collections } from '#domain/collections.ts';
import { redirectsOf } from '#domain/redirects.ts';
import { corpus } from './corpus.ts';
import { entryUrlIn } from './urls.ts';

/** The old addresses of renamed entries that readers may see. */
export const movedPaths = () =>
  collections.flatMap((collection) =>
    [...redirectsOf(corpus(), collection)]
      .filter(([, to]) => corpus()[collection].has(to))
      .map(([moved]) => ({ params: { collection, moved } })),
  );

/** What stands at an old address: the name of the entry and where it is now. */
export function movedEntry(folder: string | undefined, moved: string | undefined) {
  const collection = collections.find((name) => name === folder);
  const to = collection && redirectsOf(corpus(), collection).get(moved ?? '');
  const entry = to === undefined ? undefined : corpus()[collection ?? 'topics'].get(to);
  if (!collection || !entry) throw new Error(`Nothing was moved from ${folder}/${moved}.`);
  return {
    name: 'name' in entry ? entry.name : entry.title,
    path: entryUrlIn(collection, entry),
  };
}
