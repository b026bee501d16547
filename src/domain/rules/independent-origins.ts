import { originOf } from '../origins.ts';
import { rule } from './rule.ts';

/** Two reports of one publisher are one origin: a rating needs a second. */
export const independentOrigins = rule({
  id: 'independent-origins',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ status, verdict, evidence, onlySource }, { records }) {
    const isJudged = status === 'review' || status === 'published';
    const isRated = records.verdicts.get(verdict)?.ratingValue !== undefined;
    if (!isJudged || !isRated || onlySource !== undefined) return;
    const found = evidence.filter(({ searched }) => searched === undefined);
    const sources = found.flatMap((item) => item.sources.map((cited) => cited.source));
    const known = sources.map((id) => records.sources.get(id));
    const origins = new Set(known.map((source) => source && originOf(source)));
    if (sources.length === 0 || known.includes(undefined) || origins.size > 1) return;
    yield {
      at: ['evidence'],
      message: `The verdict "${verdict}" rates the claim, but all evidence comes from one origin: ${[...origins].join()}.`,
      mend: 'Cite a source of another publisher, or say in "onlySource:" why this one suffices.',
    };
  },
});
