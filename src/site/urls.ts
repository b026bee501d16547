import type { Collection } from '#domain/collections.ts';
import type { FigureRecord } from '#domain/figures.ts';
import { versionOf } from '#domain/version.ts';

/** Addresses of pages that exist once, from the root of the site. */
export const home = '/';
/** The mark of the site in the tabs of browsers: a plumb line; it lies in public/. */
export const icon = '/favicon.svg';
export const search = '/search/';
/** The folder of the search index; its script is loaded by the search page only. */
export const searchIndex = '/pagefind/';
export const verdicts = '/verdicts/';
export const corrections = '/corrections/';
export const about = '/about/';
export const methodology = '/methodology/';
export const correctionsPolicy = '/corrections-policy/';

interface Identified {
  readonly id: string;
}

/** The index of a collection. */
export const indexUrl = (collection: Collection): string => `/${collection}/`;

const entryUrl =
  (collection: Collection) =>
  ({ id }: Identified): string =>
    `/${collection}/${id}/`;

export const factCheckUrl = entryUrl('fact-checks');
export const incidentUrl = entryUrl('incidents');
export const claimantUrl = entryUrl('claimants');
export const sourceUrl = entryUrl('sources');
export const narrativeUrl = entryUrl('narratives');
export const topicUrl = entryUrl('topics');

/** A verdict where the scale explains it. */
export const verdictUrl = ({ id }: Identified): string => `${verdicts}#${id}`;

/** An exhibit of a fact-check; its id is its anchor. */
export const exhibitUrl = (check: Identified, evidence: Identified): string =>
  `${factCheckUrl(check)}#${evidence.id}`;

/** A dispute of an incident; its id is its anchor. */
export const disputeUrl = (incident: Identified, dispute: Identified): string =>
  `${incidentUrl(incident)}#${dispute.id}`;

/** Anchor of the figures that count one thing; the underscore keeps it apart from the ids of disputes. */
export const figuresAnchor = ({
  measure,
  population,
}: Pick<FigureRecord, 'measure' | 'population'>): string => `figures_${measure}_${population}`;

export const figuresUrl = (
  incident: Identified,
  counted: Pick<FigureRecord, 'measure' | 'population'>,
): string => `${incidentUrl(incident)}#${figuresAnchor(counted)}`;

/** The address as the world knows it. */
export const absolute = (path: string, { url }: { readonly url: string }): string =>
  new URL(path, url).href;

/** A page of the site's own, from content/pages/. */
export const pageUrl = ({ id }: Identified): string => `/${id}/`;

/** Claims and incidents in order of time. */
export const timeline = '/timeline/';

/** Anchor of a year there; the letter keeps it apart from the ids of entries. */
export const yearAnchor = (year: string): string => `year_${year}`;

/** The map of all incidents, of one kind of them, and of those in which a claimant has a part. */
export const map = '/map/';
export const mapOfKindUrl = (kind: string): string => `${map}kind/${kind}/`;
export const mapOfActorUrl = ({ id }: Identified): string => `${map}actor/${id}/`;

/** The base map under all pins; its name changes with its content. */
export const baseMapUrl = (digest: string): string => `${map}base.${digest}.svg`;

/** Anchor of a place in the table of a map, from the coordinates that are its key. */
export const placeAnchor = ({ key }: { readonly key: string }): string =>
  `place_${key.replaceAll('.', '').replaceAll(' ', '_')}`;

/** Where readers hold us to account. */
export const correctionsFeed = `${corrections}feed.xml`;
export const stale = '/stale/';
export const statistics = '/statistics/';
export const fundingAndOwnership = '/funding-and-ownership/';
export const people = '/people/';
export const sourcing = '/sourcing/';
export const complaints = '/complaints/';
export const submitAClaim = '/submit-a-claim/';

/** What is on record of an earlier version of a fact-check. */
export const versionUrl = (check: Identified, { number }: { readonly number: number }): string =>
  `${factCheckUrl(check)}versions/${number}/`;

/** Anchor of a line of the history by its place: lines are added and never removed, so it stays. */
export const historyAnchor = (index: number): string => `history_${index + 1}`;

export const historyUrl = (check: Identified, index: number): string =>
  `${factCheckUrl(check)}#${historyAnchor(index)}`;

/** A letter that the reader's own mail program opens. Line ends are those of mail. */
export const mailtoUrl = (
  address: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string => {
  const field = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${field(subject)}&body=${field(body)}`;
};

/** The picture for previews of a fact-check elsewhere; its name changes with the version, for pictures are kept there. */
export const cardUrl = (check: Identified & Parameters<typeof versionOf>[0]): string =>
  `/cards/${check.id}.${versionOf(check)}.png`;

/** A fact-check for frames on other sites, how to put it there, and the same for machines. */
export const embedUrl = ({ id }: Identified): string => `/embed/${id}/`;
export const shareUrl = (check: Identified): string => `${embedUrl(check)}share/`;
export const oEmbedUrl = ({ id }: Identified): string => `/oembed/${id}.json`;

/** The page about copies of the site, and what lies beside it. */
export const copies = '/copies/';

/** The copy of a fact-check in one file. Saved, it keeps the name of the check. */
export const copyUrl = (check: Identified): string => `${factCheckUrl(check)}${check.id}.html`;

/** The whole site in one file, named after its address; and the checksum of that file. */
export const siteArchiveUrl = ({ url }: { readonly url: string }): string =>
  `${copies}${new URL(url).hostname}.zip`;
export const siteChecksumUrl = (site: { readonly url: string }): string =>
  `${siteArchiveUrl(site)}.sha256`;
