import type { Collection } from '#domain/collections.ts';
import type { FigureRecord } from '#domain/figures.ts';
import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { isInvented } from '#domain/invented-id.ts';
import { shelfOrder } from '#domain/shelf-order.ts';
import type { ProofFile } from '#release/file-names.ts';
import { language, reading } from './language.ts';
import { versionOf } from '#domain/ledger.ts';

/** The address of a page in the language of the page that links to it. */
const page = (path: string): string => `${prefixOf(language())}${path}`;

const prefixOf = (lang: InterfaceLanguage): string =>
  lang === reading().offered[0] ? '' : `/${lang}`;

/** The language of the interface at an address. */
export const languageOfPath = (
  path: string,
  offered: readonly [InterfaceLanguage, ...InterfaceLanguage[]],
): InterfaceLanguage => {
  const [first, ...further] = offered;
  return further.find((lang) => path === `/${lang}` || path.startsWith(`/${lang}/`)) ?? first;
};

/** How the site is drawn, with invented entries; where their links lead instead of to pages. */
export const design = '/design/';
export const exampleAnchor = 'about_the_examples';
const exampleNote = `${design}#${exampleAnchor}`;

/** What waits for editors; only `npm run dev` has it. */
export const desk = '/desk/';

/** The desk in the browser; there in `npm run dev` and in builds with CMS=1. Browsers without what it needs get another. */
export const admin = '/admin/';
export const adminFallback = `${admin}decap/`;

/** Pages for contributors: they have no twin in another language of the interface. */
const forContributors: readonly string[] = [design, desk, admin, adminFallback];

export const existsOnce = (path: string): boolean =>
  forContributors.includes(path.split('#', 1)[0] ?? '');

/** The same page in another language of the interface. */
export function pathIn(lang: InterfaceLanguage, path: string): string {
  if (existsOnce(path)) return path;
  const from = prefixOf(languageOfPath(path, reading().offered));
  return `${prefixOf(lang)}${path.slice(from.length)}`;
}

/** The one address at which a text in `lang` is at home: in the interface of its own language where there is one. */
export function homePath(path: string, lang: string): string {
  const { offered } = reading();
  return pathIn(offered.find((one) => one === lang) ?? offered[0], path);
}

/** Addresses of pages that exist once. */
export const home = () => page('/');
/** The mark of the site in the tabs of browsers: a plumb line; it lies in public/. */
export const icon = '/favicon.svg';
export const search = () => page('/search/');
/** The folder of the search index; its script is loaded by the search page only. */
export const searchIndex = '/pagefind/';
/** Has this been checked? A text is compared with every claim. */
export const match = () => page('/match/');
/** The folder of the index by which claims are matched. */
export const matchIndex = '/match-index/';
/** Tells browsers how to ask the page of matches from their address bar. */
export const matchDescription = '/opensearch-match.xml';
/** Tells browsers how to search the site. */
export const searchDescription = '/opensearch.xml';
/** What there is for robots to read, and whom to tell of a hole in the site. */
export const sitemap = '/sitemap-index.xml';
export const robots = '/robots.txt';
export const securityFile = '/.well-known/security.txt';
export const verdicts = () => page('/verdicts/');
export const corrections = () => page('/corrections/');
export const about = () => page('/about/');
export const methodology = () => page('/methodology/');
export const correctionsPolicy = () => page('/corrections-policy/');
/** Where a reader lands who asks for what is not there. */
export const notFound = () => page('/404.html');

interface Identified {
  readonly id: string;
}

/** The index of a collection. */
export const indexUrl = (collection: Collection): string => page(`/${collection}/`);

/** An invented entry has no page: what would lead there leads to the words that say so. */
const pageOf = (entry: Identified, url: string): string => (isInvented(entry) ? exampleNote : url);

/** The page of an entry, by its collection. */
export const entryUrlIn = (collection: Collection, entry: Identified): string =>
  pageOf(entry, page(`/${collection}/${entry.id}/`));

const entryUrl =
  (collection: Collection) =>
  (entry: Identified): string =>
    entryUrlIn(collection, entry);

export const factCheckUrl = entryUrl('fact-checks');
export const incidentUrl = entryUrl('incidents');
export const claimantUrl = entryUrl('claimants');
export const sourceUrl = entryUrl('sources');
export const narrativeUrl = entryUrl('narratives');
export const topicUrl = entryUrl('topics');

/** A verdict where the scale explains it. */
export const verdictUrl = (verdict: Identified): string =>
  pageOf(verdict, `${verdicts()}#${verdict.id}`);

/** A place on the page of an entry. */
const onPageOf = (entry: Identified, url: string, anchor: string): string =>
  pageOf(entry, `${url}#${anchor}`);

/** An exhibit of a fact-check; its id is its anchor. */
export const exhibitUrl = (check: Identified, evidence: Identified): string =>
  onPageOf(check, factCheckUrl(check), evidence.id);

/** A dispute of an incident; its id is its anchor. */
export const disputeUrl = (incident: Identified, dispute: Identified): string =>
  onPageOf(incident, incidentUrl(incident), dispute.id);

/** Anchor of the figures that count one thing; the underscore keeps it apart from the ids of disputes. */
export const figuresAnchor = ({
  measure,
  population,
}: Pick<FigureRecord, 'measure' | 'population'>): string => `figures_${measure}_${population}`;

export const figuresUrl = (
  incident: Identified,
  counted: Pick<FigureRecord, 'measure' | 'population'>,
): string => onPageOf(incident, incidentUrl(incident), figuresAnchor(counted));

/** The address as the world knows it. */
export const absolute = (path: string, { url }: { readonly url: string }): string =>
  new URL(path, url).href;

/** A page of the site's own, from content/pages/. */
export const pageUrl = ({ id }: Identified): string => page(`/${id}/`);

/** Claims and incidents in order of time. */
export const timeline = () => page('/timeline/');

/** Anchor of a year there; the letter keeps it apart from the ids of entries. */
export const yearAnchor = (year: string): string => `year_${year}`;

/** The map of all incidents, of one kind of them, and of those in which a claimant has a part. */
export const map = () => page('/map/');
export const mapOfKindUrl = (kind: string): string => `${map()}kind/${kind}/`;
export const mapOfActorUrl = ({ id }: Identified): string => `${map()}actor/${id}/`;

/** The base map under all pins; its name changes with its content. */
export const baseMapUrl = (digest: string): string => `/map/base.${digest}.svg`;

/** Anchor of a place in the table of a map, from the coordinates that are its key. */
export const placeAnchor = ({ key }: { readonly key: string }): string =>
  `place_${key.replaceAll('.', '').replaceAll(' ', '_')}`;

/** The feed is one for all languages of the interface: what it says is the content. */
export const correctionsFeed = '/corrections/feed.xml';
export const stale = () => page('/stale/');
export const statistics = () => page('/statistics/');
export const fundingAndOwnership = () => page('/funding-and-ownership/');
export const people = () => page('/people/');
export const sourcing = () => page('/sourcing/');
export const complaints = () => page('/complaints/');
export const submitAClaim = () => page('/submit-a-claim/');

/** What is on record of an earlier version of a fact-check. */
export const versionUrl = (check: Identified, { number }: { readonly number: number }): string =>
  pageOf(check, `${factCheckUrl(check)}versions/${number}/`);

/** Its whole text, as its file read; the same in every language of the interface. */
export const versionTextUrl = (
  check: Identified,
  { number }: { readonly number: number },
): string => `/fact-checks/${check.id}/versions/${number}.txt`;

/** Anchor of a line of the history by its place: lines are added and never removed, so it stays. */
export const historyAnchor = (index: number): string => `history_${index + 1}`;

export const historyUrl = (check: Identified, index: number): string =>
  onPageOf(check, factCheckUrl(check), historyAnchor(index));

/** The picture for previews of a fact-check elsewhere; its name changes with the version, for pictures are kept there. */
export const cardUrl = (check: Identified & Parameters<typeof versionOf>[0]): string =>
  `/cards/${check.id}.${versionOf(check)}.png`;

/** A fact-check for frames on other sites, how to put it there, and the same for machines. */
export const embedUrl = ({ id }: Identified): string => page(`/embed/${id}/`);
export const shareUrl = (check: Identified): string => pageOf(check, `${embedUrl(check)}share/`);
export const oEmbedUrl = ({ id }: Identified): string => `/oembed/${id}.json`;

/** The page about copies of the site, and what lies beside it. */
export const copies = () => page('/copies/');

/** The copy of a fact-check in one file, which exists once. Saved, it keeps the name of the check. */
export const copyUrl = (check: Identified): string =>
  pageOf(check, `/fact-checks/${check.id}/${check.id}.html`);

/** The whole site in one file, named after its address; and the checksum of that file. */
export const siteArchiveUrl = ({ url }: { readonly url: string }): string =>
  `/copies/${new URL(url).hostname}.zip`;
export const siteChecksumUrl = (site: { readonly url: string }): string =>
  `${siteArchiveUrl(site)}.sha256`;

export const proofUrl = (file: ProofFile): string => `/${file}`;

/** Keeps pages on the device of a reader who wishes it. Its address is the top of all that it can see to. */
export const serviceWorker = '/service-worker.js';

/** All content to download, explained; and a file of it, which exists once. */
export const data = () => page('/data/');
export const dataFileUrl = (path: string): string => `/${path}`;
/** How to cite a fact-check, and the same as files, which exist once. */
export const citeUrl = (check: Identified): string => pageOf(check, `${factCheckUrl(check)}cite/`);
export const citationFileUrl = ({ id }: Identified, format: 'bib' | 'ris' | 'json'): string =>
  `/fact-checks/${id}/cite.${format}`;

/** The fact-checks with one verdict, and those of claims from one country, by its code. */
export const verdictListUrl = (verdict: Identified): string =>
  pageOf(verdict, `${verdicts()}${verdict.id}/`);
export const countries = () => page('/countries/');
export const countryUrl = (code: string): string => `${countries()}${code.toLowerCase()}/`;

/** A list of fact-checks, by the address of its page, as a feed and as tables, which exist once. */
export const feedUrl = (list: string): string => `${inFirstLanguage(list)}feed.xml`;
/** The JSON Feed that lies beside a feed in RSS. */
export const jsonFeedOf = (feed: string): string => feed.replace(/\.xml$/, '.json');
export const csvUrl = (list: string): string => `${inFirstLanguage(list)}fact-checks.csv`;
export const jsonUrl = (list: string): string => `${inFirstLanguage(list)}fact-checks.json`;

const inFirstLanguage = (path: string): string => pathIn(reading().offered[0], path);

/** A shelf of a long list, by both their names; the underscore keeps it apart from the ids of entries. */
export const shelfUrl = (list: string, path: readonly string[]): string =>
  page(['', list, `by_${shelfOrder(list)}`, ...path, ''].join('/'));

/** Anchor of the way to all shelves, on the page of the list. */
export const shelvesAnchor = 'all_entries';

/** True for a page of this site, by its address from the root; files, which exist once, end otherwise. */
export const isPage = (address: string): boolean =>
  /^\/(?!\/)(?:[^?#]*\/)?(?:[?#]|$)/.test(address);

/** A path from the root as it is for readers of the page that is being made. */
export const pathHere = (path: string): string => pathIn(language(), path);
