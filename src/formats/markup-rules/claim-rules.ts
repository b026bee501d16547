import { isGiven, textAt, thingsAt, typesOf, valueAt } from './json-values.ts';
import type { MarkupRule } from './rule.ts';

const longestClaim = 200; // characters; Google cuts far earlier

/** What was claimed, and by whom. */
export const claimRules: readonly MarkupRule[] = [
  {
    id: 'claim-stated',
    severity: 'error',
    wanted: 'claimReviewed says what was claimed.',
    *each(review) {
      if (isGiven(valueAt(review, 'claimReviewed'))) return;
      yield {
        path: 'claimReviewed',
        what: 'There is no claim.',
        mend: 'State in claimReviewed what was claimed, in one short sentence.',
      };
    },
  },
  {
    id: 'claim-length',
    severity: 'warning',
    wanted: `claimReviewed is one sentence of at most ${longestClaim} characters; 75 are best.`,
    *each(review) {
      const claim = textAt(review, 'claimReviewed') ?? '';
      if (claim.length <= longestClaim) return;
      yield {
        path: 'claimReviewed',
        what: `The claim has ${claim.length} characters.`,
        mend: 'Sum the claim up: search engines cut it after about 75 characters.',
      };
    },
  },
  {
    id: 'claim-without-verdict',
    severity: 'error',
    wanted: 'claimReviewed is the claim alone; the verdict stands in reviewRating.',
    *each(review) {
      const claim = textAt(review, 'claimReviewed') ?? '';
      const word = textAt(review, 'reviewRating.alternateName');
      const found = verdictIn(claim, word);
      if (found === undefined) return;
      yield {
        path: 'claimReviewed',
        what: `The claim carries the verdict: “${found}”.`,
        mend: 'State the claim as its maker would put it, without what you make of it.',
      };
    },
  },
  {
    id: 'claim-placed',
    severity: 'warning',
    wanted: 'itemReviewed says when or where the claim was made.',
    *each(review) {
      const given = ['datePublished', 'appearance', 'firstAppearance'].some((name) =>
        isGiven(valueAt(review, `itemReviewed.${name}`)),
      );
      if (given) return;
      yield {
        path: 'itemReviewed',
        what: 'Neither the day of the claim nor a place where it stands is given.',
        mend: 'Add itemReviewed of type Claim with datePublished, firstAppearance or appearance.',
      };
    },
  },
  {
    id: 'claimant-named',
    severity: 'warning',
    wanted: 'itemReviewed.author names who made the claim.',
    *each(review) {
      const claimants = thingsAt(review, 'itemReviewed.author');
      if (claimants.some(({ thing }) => isGiven(thing['name']))) return;
      yield {
        path: 'itemReviewed.author',
        what: 'Nobody is named as having made the claim.',
        mend: 'Add the person or organisation: { "@type": "Person", "name": … }.',
      };
    },
  },
  {
    id: 'claimant-kind',
    severity: 'warning',
    wanted: 'A claimant who is a person is a Person, a body is an Organization.',
    *each(review) {
      for (const { path, thing } of thingsAt(review, 'itemReviewed.author')) {
        const fault = kindFault(textAt(thing, 'name') ?? '', typesOf(thing));
        if (fault) yield { path: `${path}.@type`, ...fault };
      }
    },
  },
  {
    id: 'claimant-not-publisher',
    severity: 'warning',
    wanted: 'The claimant is not the publisher of the review.',
    *each(review) {
      const publishers = thingsAt(review, 'author').map(({ thing }) => textAt(thing, 'name'));
      for (const { path, thing } of thingsAt(review, 'itemReviewed.author')) {
        const name = textAt(thing, 'name');
        if (name === undefined || !publishers.includes(name)) continue;
        yield {
          path: `${path}.name`,
          what: `${name} is named as the author of the claim and of its review.`,
          mend: 'Name in itemReviewed.author who made the claim, not who checked it.',
        };
      }
    },
  },
];

const heading = /^(?:fact[- ]?check(?:ed)?|claim|verdict|rating)\s*:/iu;
const commonVerdicts = '(?:mostly |partly )?(?:false|true)|fake|misleading|half true|unproven';

/** The verdict inside a claim, told from an ordinary word by its place: before a colon, after a dash, in brackets. */
function verdictIn(claim: string, word: string | undefined): string | undefined {
  const own = word === undefined ? [] : [RegExp.escape(word)];
  const label = `(?:${[...own, commonVerdicts].join('|')})`;
  const places = new RegExp(
    `^${label}\\s*[:–—!]|[:–—]\\s*${label}[.!]?$|[(\\[]\\s*${label}[.!]?\\s*[)\\]]`,
    'iu',
  );
  return (heading.exec(claim) ?? places.exec(claim))?.[0];
}

const persons = /^(?:(?:president|senator|minister|dr|prof|mr|mrs|ms|sir)\b\.?)\s+\p{Lu}/iu;
const bodies =
  /\b(?:government|ministry|department|agency|university|institute|council|committee|party|inc|ltd|gmbh|news|times|users?|posts?|websites?|facebook|twitter|whatsapp|youtube)\b/iu;

function kindFault(name: string, types: readonly string[]) {
  const isPerson = types.includes('Person');
  const isBody = types.some((type) => /Organization$|^Corporation$|^Airline$/.test(type));
  if (!isPerson && !isBody) {
    return {
      what: `“${name}” is neither a Person nor an Organization.`,
      mend: 'Set "@type" to Person or Organization.',
    };
  }
  if (isPerson && bodies.test(name) && !persons.test(name)) {
    return {
      what: `“${name}” is typed as a Person.`,
      mend: 'If it is a body or a group of people, set "@type" to Organization.',
    };
  }
  if (!isPerson && persons.test(name) && !bodies.test(name)) {
    return {
      what: `“${name}” is typed as an organisation.`,
      mend: 'If it is one person, set "@type" to Person.',
    };
  }
  return undefined;
}
