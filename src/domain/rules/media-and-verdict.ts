import { bestRating } from '../verdict.ts';
import { rule } from './rule.ts';

/** A claim that is made with a picture, video or recording which does not show what it claims is not wholly true. */
export const mediaAndVerdict = rule({
  id: 'media-and-verdict',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ claim: { media }, verdict }, { records }) {
    if (!media || media.authenticity === 'original') return;
    const rating = records.verdicts.get(verdict);
    if (rating?.ratingValue !== bestRating) return;
    yield {
      at: ['claim', 'media', 'authenticity'],
      message: `The ${media.kind} is "${media.authenticity}", and the claim made with it is rated "${rating.label}".`,
      mend: 'Rate the claim lower, or leave "media:" out if the claim does not rest on what is shown.',
    };
  },
});
