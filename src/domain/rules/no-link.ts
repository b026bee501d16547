import { decodeEntities } from '../plain-text.ts';
import { htmlRunsIn } from '../prose-components.ts';
import type { RecordOf, Records } from '../records.ts';
import { remember } from '../remember.ts';
import { rule, type Finding } from './rule.ts';

/**
 * The propaganda of armed groups is named, never linked: the record of a no-link source carries no address at all, so that
 * no page, feed or export can print one. The live address of an archive-only source is linked from nowhere else.
 */
export const noLink = rule({
  id: 'no-link',
  severity: 'error',
  collections: ['sources', 'claimants', 'fact-checks', 'incidents', 'narratives'],
  looksFar: true,
  *check(record, { records }) {
    if ('linkPolicy' in record && record.linkPolicy === 'no-link') yield* addressesOf(record);
    for (const { at, address, page } of linksIn(record)) {
      const source = unlinkedSources(records).get(page);
      if (source === undefined) continue;
      yield {
        at,
        message: `${address} is the address of the source "${source}", which is not to be linked.`,
        mend: `Cite the source instead (<Cite source="${source}" ...>); its page says where a copy is kept.`,
      };
    }
  },
});

function* addressesOf({ url, archives }: RecordOf<'sources'>): Iterable<Finding> {
  const mend =
    'Remove it and keep it in your own notes. If the source may be linked, change "linkPolicy:".';
  if (url !== undefined) {
    yield { at: ['url'], message: 'A no-link source carries an address.', mend };
  }
  if (archives.length > 0) {
    yield { at: ['archives'], message: 'A no-link source carries addresses of copies.', mend };
  }
}

type Linking = RecordOf<'sources' | 'claimants' | 'fact-checks' | 'incidents' | 'narratives'>;

/** The links of a record; found once, for a record never changes. */
const linksIn = remember((record: Linking) =>
  [
    ...('url' in record && record.url !== undefined && record.linkPolicy === 'live'
      ? [{ at: ['url'], address: record.url }]
      : []),
    ...('sameAs' in record ? record.sameAs : []).map((address, index) => ({
      at: ['sameAs', index],
      address,
    })),
    ...htmlRunsIn(record.body)
      .filter((html) => html.includes('href='))
      .flatMap((html) => [...html.matchAll(/\bhref="([^"]*)"/g)])
      .map(([, href = '']) => ({ at: ['body'], address: decodeEntities(href) })),
  ].map((link) => ({ ...link, page: samePlace(link.address) })),
);

/** Ids of the sources that are not to be linked live, by address. */
const unlinkedSources = remember(
  ({ sources }: Records): ReadonlyMap<string, string> =>
    new Map(
      [...sources.values()].flatMap(({ id, url, linkPolicy }) =>
        url !== undefined && linkPolicy !== 'live' ? [[samePlace(url), id] as const] : [],
      ),
    ),
);

/** An address without what does not change the page: protocol, www, final slash, fragment. */
const samePlace = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');
