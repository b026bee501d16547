import { createHash } from 'node:crypto';
import type { ReviewFormat } from '#domain/earlier-review.ts';
import { addressesOf } from '../mending/address.ts';
import { archivedPage, hostOf } from '../mending/address-key.ts';
import { claimText } from '../mending/claim-text.ts';
import { dateOf, type Calendar } from '../mending/dates.ts';
import { languageOf } from '../mending/language-tag.ts';
import { ratingOf, type Given, type ReadRating } from '../mending/rating.ts';
import { textOf } from '../mending/single-value.ts';
import { mendedText } from '../mending/text.ts';
import type { RecordNotes } from '../notes.ts';
import type { LooseReview, ReviewField } from './loose-review.ts';

/** A review by another publisher, mended: every value is sound or absent. */
export interface ForeignReview {
  readonly format: ReviewFormat;
  readonly sha256: string;
  readonly claim: string;
  readonly claimant: string | undefined;
  readonly claimantKind: 'person' | 'organisation' | 'unknown';
  readonly claimDate: string | undefined;
  readonly appearances: readonly string[];
  readonly url: string | undefined;
  readonly archive: { readonly url: string; readonly capturedOn: string } | undefined;
  readonly title: string | undefined;
  readonly publisher: string;
  readonly author: string | undefined;
  readonly reviewedOn: string | undefined;
  readonly rating: ReadRating | undefined;
  readonly lang: string | undefined;
}

/** What is taken where a record says nothing. */
export interface Defaults {
  readonly claimant?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Mends a review; undefined, with refusals in the notes, when it cannot be used. */
export function foreignReview(
  loose: LooseReview,
  defaults: Defaults,
  calendar: Calendar,
  notes: RecordNotes,
): ForeignReview | undefined {
  const { fields } = loose;
  const line = (field: ReviewField) => lineOf(fields[field], notes);
  const claim = claimText(fields.claim?.value, fields.claim?.field ?? 'claim', notes);
  const home = addresses(fields.publisherUrl, undefined, notes)[0];
  const found = addresses(fields.url, loose.base ?? home, notes);
  const place = placeOf(found, fields.url, notes);
  const author = line('author');
  const publisher =
    publisherOf(line('publisher'), home ?? place.url, notes) ??
    defaults.publisher ??
    signedBy(author, notes);
  const claimDate = date(fields.claimDate, calendar, notes);
  const reviewedOn = date(fields.reviewDate, calendar, notes);
  const claimant = line('claimant') ?? defaults.claimant;
  if (publisher === undefined) {
    notes.refuse('publisher', 'Nobody is named who checked the claim, and there is no address.');
  }
  if (claim === undefined || publisher === undefined) return undefined;
  return {
    format: loose.format,
    sha256: digestOf(loose),
    claim,
    claimant,
    claimantKind: kindOf(fields.claimantType?.value),
    claimDate: notAfter(claimDate, reviewedOn, fields.claimDate, notes),
    appearances: addresses(fields.appearances, undefined, notes).slice(0, 50),
    ...place,
    title: line('title'),
    publisher,
    author,
    reviewedOn,
    rating: ratingOf(
      {
        words: fields.rating,
        explanation: fields.ratingReason,
        value: fields.ratingValue,
        best: fields.bestRating,
        worst: fields.worstRating,
      },
      notes,
    ),
    lang: fields.lang && languageOf(fields.lang.value, fields.lang.field, notes),
  };
}

function lineOf(given: Given | undefined, notes: RecordNotes): string | undefined {
  const text = given && textOf(given.value, given.field, notes);
  if (given === undefined || text === undefined) return undefined;
  return mendedText(text, given.field, notes) || undefined;
}

const addresses = (given: Given | undefined, base: string | undefined, notes: RecordNotes) =>
  given ? addressesOf(given.value, given.field, base, notes) : [];

const date = (given: Given | undefined, calendar: Calendar, notes: RecordNotes) =>
  given && dateOf(given.value, given.field, calendar, notes);

/** The page of the review, and its copy in an archive where that is what the record gives. */
function placeOf(found: readonly string[], given: Given | undefined, notes: RecordNotes) {
  const [address] = found;
  const copy = address === undefined ? undefined : archivedPage(address);
  if (address === undefined || copy === undefined || !given)
    return { url: address, archive: undefined };
  notes.repair(given.field, address, copy.page, 'the address of a copy in an archive');
  const [url] = addressesOf(copy.page, given.field, undefined, notes);
  return { url, archive: { url: address, capturedOn: copy.capturedOn } };
}

/** A name; where the record has none, or an address for one, the host that published it. */
function publisherOf(name: string | undefined, address: string | undefined, notes: RecordNotes) {
  const isAddress = name !== undefined && /^https?:/i.test(name);
  if (name !== undefined && !isAddress) return name;
  const host = address && hostOf(address);
  if (host !== undefined) {
    const why = isAddress ? 'an address as the name of the publisher' : 'no name of a publisher';
    notes.repair('publisher', name, host, `${why}; the host of its address is taken`);
  }
  return host;
}

function signedBy(author: string | undefined, notes: RecordNotes): string | undefined {
  if (author !== undefined) {
    notes.repair('publisher', undefined, author, 'no publisher; whoever signs it is taken');
  }
  return author;
}

function kindOf(type: unknown): ForeignReview['claimantKind'] {
  const types = [type].flat().map((one) => String(one).replace(/^.*[/#:]/, ''));
  if (types.includes('Person')) return 'person';
  return types.some((one) => /Organi[sz]ation$/.test(one)) ? 'organisation' : 'unknown';
}

/** No claim is made after its review: which of the two dates is wrong cannot be told, and the review's is kept. */
function notAfter(
  claimDate: string | undefined,
  reviewedOn: string | undefined,
  given: Given | undefined,
  notes: RecordNotes,
): string | undefined {
  if (!claimDate || !reviewedOn || claimDate.slice(0, reviewedOn.length) <= reviewedOn)
    return claimDate;
  notes.repair(given?.field ?? 'claimDate', claimDate, undefined, 'a claim dated after its review');
  return undefined;
}

/** Of what the record says, wherever it stands and in whatever order its fields are. */
const digestOf = ({ fields }: LooseReview): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
