import slugify from '@sindresorhus/slugify';

/** Something that may be chosen, with every spelling by which it is looked for. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly spellings: readonly string[];
}

/**
 * The offers that come closest to what was typed, best first: by the pairs of letters they share, once all scripts are
 * written in Latin letters. So a slip of the hand, another transliteration and another word order still find it.
 */
export function closestOffers<O extends Offer>(typed: string, offers: readonly O[]): O[] {
  const wanted = pairsOf(latin(typed));
  if (wanted.length === 0) return [...offers];
  return offers
    .map((offer) => ({ offer, ...bestOf(offer, wanted) }))
    .filter(({ shared }) => shared >= enough)
    .sort((a, b) => b.shared - a.shared || a.length - b.length)
    .map(({ offer }) => offer);
}

/** The part of what was typed that has to be found. */
const enough = 0.55;

function bestOf({ id, label, spellings }: Offer, wanted: readonly string[]) {
  return [id, label, ...spellings]
    .map((spelling) => {
      const has = new Set(pairsOf(latin(spelling)));
      return {
        shared: wanted.filter((pair) => has.has(pair)).length / wanted.length,
        length: spelling.length,
      };
    })
    .reduce((best, one) =>
      one.shared > best.shared || (one.shared === best.shared && one.length < best.length)
        ? one
        : best,
    );
}

const latin = (text: string) => slugify(text, { decamelize: false });

/** A word begins with a pair of its own, so that beginnings count. */
const pairsOf = (slug: string): string[] =>
  slug.split('-').flatMap((word) => {
    const marked = word === '' ? '' : ` ${word}`;
    return Array.from({ length: Math.max(0, marked.length - 1) }, (_, at) =>
      marked.slice(at, at + 2),
    );
  });
