import type { FactCheck } from '#domain/entities.ts';
import { changedOn, publishedOn } from '#domain/ledger.ts';
import { readDate } from '#domain/partial-date.ts';
import { verdictIn } from '#domain/verdict.ts';
import { reviewOf } from '../claim-review-of-check.ts';
import { claimReview } from '../claim-review.ts';
import { definedFields } from '../defined-fields.ts';
import { jsonWithList, mediaTypes, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';

/** A schema.org DataFeed as Data Commons takes it from publishers: one DataFeedItem a fact-check. */
export const claimReviewFeed = ({ corpus, changedOn: modified, pageOf }: Edition): DataFile => ({
  path: 'data/claimreview.json',
  mediaType: mediaTypes.json,
  content: () =>
    jsonWithList(
      {
        '@context': 'https://schema.org',
        '@type': 'DataFeed',
        name: corpus.site.name,
        description: corpus.site.description,
        license: corpus.site.contentLicence.url,
        dateModified: modified,
      },
      'dataFeedElement',
      feedItems(corpus['fact-checks'].values(), (check) =>
        claimReview(reviewOf(check, corpus.site, pageOf('fact-checks', check))),
      ),
    ),
});

/** One that was withdrawn is not reviewed any more: its item says that, and when. */
function* feedItems(
  checks: Iterable<FactCheck>,
  reviewOf: (check: FactCheck) => object,
): Iterable<object> {
  for (const check of checks) {
    const { '@context': _, ...review } = { '@context': '', ...reviewOf(check) };
    const isWithdrawn = check.status === 'withdrawn';
    yield definedFields({
      '@type': 'DataFeedItem',
      dateCreated: publishedOn(check),
      dateModified: changedOn(check),
      dateDeleted: isWithdrawn ? changedOn(check) : undefined,
      item: isWithdrawn ? [{ '@type': 'ClaimReview', url: addressIn(review) }] : [review],
    });
  }
}

const addressIn = (review: object): unknown => Reflect.get(review, 'url');

/** The shape in which Google's Fact Check Tools answer `claims:search`, for programs that read it already. */
export const claimsSearchFile = (edition: Edition): DataFile => ({
  path: 'data/claims-search.json',
  mediaType: mediaTypes.json,
  content: () => jsonWithList({}, 'claims', claimsIn(edition)),
});

function* claimsIn({ corpus, pageOf }: Edition): Iterable<object> {
  const { name, url = corpus.site.url } = corpus.site.publisher;
  const publisher = { name, site: new URL(url).hostname };
  for (const check of corpus['fact-checks'].values()) {
    if (check.status !== 'published') continue;
    const { claim, verdict, lang } = check;
    yield definedFields({
      text: claim.summary,
      claimant: claim.claimant.name,
      claimDate: momentOf(claim.madeOn),
      claimReview: [
        definedFields({
          publisher,
          url: pageOf('fact-checks', check),
          title: check.title,
          reviewDate: midnight(changedOn(check)),
          textualRating: verdictIn(verdict, lang)?.label ?? verdict.label,
          languageCode: lang,
        }),
      ],
    });
  }
}

const midnight = (day: string | undefined) => day && `${day}T00:00:00Z`;

/** A moment can be told only of a claim whose day is known. */
function momentOf(date: FactCheck['claim']['madeOn']): string | undefined {
  const { precision, approximate, uncertain, earliest } = readDate(date);
  return precision === 'day' && !approximate && !uncertain ? midnight(earliest) : undefined;
}
