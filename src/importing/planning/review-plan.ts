import type { EarlierReview } from '#domain/earlier-review.ts';
import { correspondingVerdict } from '#domain/rating-words.ts';
import { next, proposedId } from '#editing/proposed-id.ts';
import type { Desk } from '#editing/desk.ts';
import { takenIds } from '#editing/rename-entry.ts';
import { addressKey } from '../mending/address-key.ts';
import type { RecordNotes } from '../notes.ts';
import type { ForeignReview } from '../reviews/foreign-review.ts';
import { ClaimantNames } from './claimant-names.ts';
import { entryFaults } from './entry-faults.ts';
import { KnownReviews, type KnownCheck } from './known-reviews.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedCheck, PlannedEntry } from './planned-check.ts';
import { reviewDifferences } from './review-differences.ts';
import { unratedVerdict } from './unrated-verdict.ts';
import { draftCheck, draftClaimant, draftSource, earlierReviewOf } from './review-entries.ts';

export interface ReviewTerms {
  /** The desk that is to work the drafts out. */
  readonly byline: string;
  /** The reviews are of this very newsroom: their verdicts become those of the drafts. */
  readonly areOurs: boolean;
}

/** Stands for a claimant of whom a record says nothing. */
const unstated = { id: 'claimant-not-stated', name: 'Claimant not stated' };

/** Decides for one review after the other what becomes of it. Writes nothing. */
export class ReviewPlan {
  readonly checks = new Map<string, PlannedCheck>();
  readonly #desk: Desk;
  readonly #terms: ReviewTerms;
  readonly #known: KnownReviews;
  readonly #claimants: ClaimantNames;
  readonly #sources: Map<string, string>;
  readonly #unrated: string;
  readonly #taken: Readonly<Record<Made, Set<string>>>;

  constructor(desk: Desk, terms: ReviewTerms) {
    this.#desk = desk;
    this.#terms = terms;
    this.#known = new KnownReviews(desk.records);
    this.#unrated = unratedVerdict(desk);
    this.#claimants = new ClaimantNames(desk.records);
    this.#sources = new Map(
      [...desk.records.sources.values()].map(({ id, url, title, publisher }) => [
        sourceKey(url, title, publisher),
        id,
      ]),
    );
    this.#taken = {
      'fact-checks': new Set(takenIds(desk, 'fact-checks')),
      claimants: new Set(takenIds(desk, 'claimants')),
      sources: new Set(takenIds(desk, 'sources')),
    };
  }

  add(place: string, review: ForeignReview, notes: RecordNotes): Outcome {
    const { repairs, refusals } = notes;
    const words = review.rating?.words;
    const verdict =
      words === undefined
        ? undefined
        : correspondingVerdict(this.#desk.records.scale, words, review.lang);
    const found = {
      place,
      repairs,
      refusals,
      ...(words !== undefined && verdict === undefined && { unknownRating: words }),
    };
    return this.#alreadyThere(review, found) ?? this.#planned(review, verdict, found, notes);
  }

  /** What needs no entry: the record itself is known, or its page says something else by now. */
  #alreadyThere(review: ForeignReview, found: Found): Outcome | undefined {
    const same = this.#known.ofRecord(review);
    if (same) return seenBefore(same, found, 'the same record');
    const onPage = this.#known.onPage(review);
    // What the same run says twice about a page, and differently, joins one draft below.
    if (!onPage || onPage.check.place !== undefined) return undefined;
    const source = this.#desk.records.sources.get(onPage.review.source);
    const differences = reviewDifferences(review, onPage.review, source);
    if (differences.length === 0) return seenBefore(onPage.check, found, 'the same review');
    return { ...found, action: 'conflict', entry: nameOf(onPage.check), differences };
  }

  #planned(
    review: ForeignReview,
    verdict: string | undefined,
    found: Found,
    notes: RecordNotes,
  ): Outcome {
    const needs: PlannedEntry[] = [];
    const claimant = this.#claimantOf(review, needs);
    const source = this.#sourceOf(review, needs);
    const earlier = earlierReviewOf(review, source, verdict, notes.repairs);
    const same =
      this.#known.onPage(review)?.check ?? this.#known.ofClaim(review.claim, claimant, unstated.id);
    const draft = same && this.checks.get(same.id);
    if (same && !draft) {
      return {
        ...found,
        action: 'duplicate',
        entry: nameOf(same),
        because: 'the same claim is checked there',
      };
    }
    const id = draft?.id ?? this.#free('fact-checks', review.claim, signature(review));
    const own = this.#terms.areOurs ? verdict : undefined;
    const data =
      draft?.data ??
      draftCheck(
        review,
        { claimant, source, verdict: own ?? this.#unrated },
        { today: this.#desk.today, byline: this.#terms.byline },
      );
    const size = sizeOf(draft ? earlier : { ...data, earlier });
    if (size + (draft?.size ?? 0) > largestDraft) {
      if (draft) return { ...found, action: 'duplicate', entry: nameOf(draft), because: full };
      notes.refuse('the record', 'It says more than an entry can hold.');
      return { ...found, action: 'refuse' };
    }
    const faults = [
      ...entryFaults('fact-checks', { ...data, earlierReviews: [earlier] }),
      ...needs.flatMap((entry) => entryFaults(entry.collection, entry.data)),
    ];
    if (faults.length > 0) return { ...found, action: 'refuse', refusals: faults };
    return this.#accepted(review, { id, data, earlier, needs, claimant, size }, draft, found);
  }

  #accepted(
    review: ForeignReview,
    accepted: {
      readonly id: string;
      readonly data: Record<string, unknown>;
      readonly earlier: EarlierReview;
      readonly needs: PlannedEntry[];
      readonly claimant: string;
      readonly size: number;
    },
    draft: PlannedCheck | undefined,
    found: Found,
  ): Outcome {
    const { id, data, earlier, needs, claimant, size } = accepted;
    const check: KnownCheck = { id, claimant, place: found.place };
    const similar = draft ? undefined : this.#known.likeClaim(review.claim);
    // What joins a draft brings its source along; the claimant is the draft's.
    const made = draft ? needs.filter(({ collection }) => collection === 'sources') : needs;
    for (const entry of made) this.#remember(entry, review);
    this.#known.addReview(check, earlier, review.claim, review.url);
    if (draft) {
      draft.reviews.push(earlier);
      draft.size += size;
      draft.needs.push(...made);
      return {
        ...found,
        action: 'duplicate',
        entry: nameOf(check),
        because: 'the same claim; its review is added there',
      };
    }
    this.#taken['fact-checks'].add(id);
    this.#known.addClaim(check, review.claim);
    this.checks.set(id, { id, data, reviews: [earlier], needs: made, size });
    return {
      ...found,
      action: 'create',
      entry: nameOf(check),
      ...(similar && { because: `may be the claim of ${nameOf(similar)}` }),
    };
  }

  #claimantOf({ claimant, claimantKind }: ForeignReview, needs: PlannedEntry[]): string {
    const name = claimant ?? unstated.name;
    const known = claimant === undefined ? this.#unstated() : this.#claimants.find(name);
    if (known !== undefined) return known;
    const id = claimant === undefined ? unstated.id : this.#free('claimants', name, 'claimant');
    needs.push({ collection: 'claimants', id, data: draftClaimant(name, claimantKind) });
    return id;
  }

  #unstated = () => (this.#taken.claimants.has(unstated.id) ? unstated.id : undefined);

  #sourceOf(review: ForeignReview, needs: PlannedEntry[]): string {
    const data = draftSource(review);
    const known = this.#sources.get(sourceKey(review.url, String(data['title']), review.publisher));
    if (known !== undefined) return known;
    const words = `${review.publisher} ${review.title ?? review.claim}`;
    const id = this.#free('sources', words, signature(review));
    needs.push({ collection: 'sources', id, data });
    return id;
  }

  #remember({ collection, id, data }: PlannedEntry, { claimant, url, publisher }: ForeignReview) {
    if (collection === 'claimants') {
      this.#taken.claimants.add(id);
      if (claimant !== undefined) this.#claimants.add(claimant, id);
    } else if (collection === 'sources') {
      this.#taken.sources.add(id);
      this.#sources.set(sourceKey(url, String(data['title']), publisher), id);
    }
  }

  #free(collection: Made, words: string, otherwise: string): string {
    const id = proposedId(words) || otherwise;
    const taken = this.#taken[collection];
    return taken.has(id) ? next(id, taken) : id;
  }
}

/** Below what the checker reads of an entry, with room for the work of editors. */
const largestDraft = 48 * 1024;
const full = 'the same claim; the draft holds as many reviews as fit';

const sizeOf = (said: object): number => Buffer.byteLength(JSON.stringify(said));

/** The collections into which a review goes. */
type Made = 'fact-checks' | 'claimants' | 'sources';

type Found = Pick<Outcome, 'place' | 'repairs' | 'refusals' | 'unknownRating'>;

const nameOf = ({ id }: Pick<KnownCheck, 'id'>): string => `fact-checks/${id}`;

const seenBefore = (check: KnownCheck, found: Found, what: string): Outcome => ({
  ...found,
  entry: nameOf(check),
  ...(check.place === undefined
    ? { action: 'unchanged' }
    : { action: 'duplicate', because: `${what} as ${check.place}` }),
});

/** For what is written in a script that has no Latin letters here. */
const signature = ({ publisher, reviewedOn = '' }: ForeignReview): string =>
  proposedId(`${publisher} ${reviewedOn}`) || 'review';

/** A page is known by its address; a review without one by its title and publisher. */
const sourceKey = (
  url: string | undefined,
  title: string,
  publisher: string | undefined,
): string => (url === undefined ? JSON.stringify([title, publisher]) : addressKey(url));
