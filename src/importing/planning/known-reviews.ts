import { hash } from 'node:crypto';
import type { EarlierReview } from '#domain/earlier-review.ts';
import type { RecordOf, Records } from '#domain/records.ts';
import { addressKey } from '../mending/address-key.ts';
import type { ForeignReview } from '../reviews/foreign-review.ts';
import { claimKey, tellingKey } from './claim-keys.ts';

/** A fact-check that is there or planned, as far as duplicates are concerned. */
export interface KnownCheck {
  readonly id: string;
  readonly claimant: string;
  /** Where the record stands of which it is made in this run; absent for one that was there before. */
  readonly place?: string;
}

/** A review that an entry holds already. */
export interface KnownReview {
  readonly check: KnownCheck;
  readonly review: EarlierReview;
}

/** What is in content/ or has been planned, by everything that tells one review or claim from another. */
export class KnownReviews {
  readonly #byDigest = new Map<string, KnownCheck>();
  readonly #byPage = new Map<string, KnownReview>();
  readonly #byClaim = new Map<string, KnownCheck[]>();
  readonly #byWords = new Map<string, KnownCheck>();

  constructor({ 'fact-checks': checks, sources }: Pick<Records, 'fact-checks' | 'sources'>) {
    for (const record of checks.values()) {
      const check = { id: record.id, claimant: record.claim.claimant };
      const claim = claimOf(record);
      this.addClaim(check, claim);
      for (const review of record.earlierReviews) {
        this.addReview(check, review, claim, sources.get(review.source)?.url);
      }
    }
  }

  addClaim(check: KnownCheck, claim: string): void {
    const key = short(claimKey(claim));
    const same = this.#byClaim.get(key);
    if (same) same.push(check);
    else this.#byClaim.set(key, [check]);
    const words = tellingKey(claim);
    if (words !== undefined && !this.#byWords.has(short(words))) {
      this.#byWords.set(short(words), check);
    }
  }

  addReview(
    check: KnownCheck,
    review: EarlierReview,
    claim: string,
    url: string | undefined,
  ): void {
    this.#byDigest.set(review.sha256, check);
    if (url === undefined) return;
    for (const key of pageKeys(url, claim)) this.#byPage.set(key, { check, review });
  }

  /** The entry that was made of this very record. */
  ofRecord({ sha256 }: ForeignReview): KnownCheck | undefined {
    return this.#byDigest.get(sha256);
  }

  /** The review of the same claim on the same page. */
  onPage({ url, claim }: ForeignReview): KnownReview | undefined {
    if (url === undefined) return undefined;
    return pageKeys(url, claim)
      .map((key) => this.#byPage.get(key))
      .find((known) => known !== undefined);
  }

  /** A check of the same words by the same claimant, or by one that is not stated on either side. */
  ofClaim(claim: string, claimant: string, unstated: string): KnownCheck | undefined {
    return this.#byClaim
      .get(short(claimKey(claim)))
      ?.find(
        (check) => [check.claimant, unstated].includes(claimant) || check.claimant === unstated,
      );
  }

  /** A check that may well be of the same claim. */
  likeClaim(claim: string): KnownCheck | undefined {
    const words = tellingKey(claim);
    return words === undefined ? undefined : this.#byWords.get(short(words));
  }
}

/** One page may review many claims: the words are part of what tells a review. */
function pageKeys(url: string, claim: string): string[] {
  const page = addressKey(url);
  const words = tellingKey(claim);
  return [`${page} ${claimKey(claim)}`, ...(words === undefined ? [] : [`${page} ${words}`])].map(
    short,
  );
}

/** Keys are many and long; their digests are as good. */
const short = (key: string): string => hash('sha256', key, 'buffer').toString('latin1', 0, 16);

/** The claim as it arrived: an editor may have shortened the summary of what an import made. */
const claimOf = ({ claim, quote, earlierReviews }: RecordOf<'fact-checks'>): string =>
  earlierReviews.length > 0 && quote.kind === 'reported' ? quote.paraphrase : claim.summary;
