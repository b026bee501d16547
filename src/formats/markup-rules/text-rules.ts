import { isGiven, textAt, typesOf, valueAt } from './json-values.ts';
import type { MarkupRule } from './rule.ts';

const texts = [
  'claimReviewed',
  'headline',
  'url',
  'datePublished',
  'reviewRating.alternateName',
  'reviewRating.ratingExplanation',
  'itemReviewed.author.name',
] as const;

/** How values are written. */
export const textRules: readonly MarkupRule[] = [
  {
    id: 'vocabulary',
    severity: 'error',
    wanted: 'The "@context" is https://schema.org.',
    *whole({ blocks, reviews }) {
      for (const { review, place } of reviews) {
        const block = blocks[Number(/^script (\d+)/.exec(place)?.[1]) - 1];
        const roots = block && 'value' in block ? [block.value].flat() : [];
        if ([review, ...roots].some((thing) => /\bschema\.org\b/.test(contextOf(thing)))) continue;
        yield {
          path: `${place} @context`,
          what: 'The words of this block belong to no vocabulary.',
          mend: 'Begin the block with "@context": "https://schema.org".',
        };
      }
    },
  },
  {
    id: 'json-readable',
    severity: 'error',
    wanted: 'Every block of JSON-LD is JSON.',
    *whole({ blocks }) {
      for (const [index, block] of blocks.entries()) {
        if (!('fault' in block)) continue;
        yield {
          path: `script ${index + 1}`,
          what: `This is not JSON: ${block.fault.slice(0, 120)}`,
          mend: 'Let a JSON library write it: a line break or a quotation mark inside a text must be escaped.',
        };
      }
    },
  },
  {
    id: 'one-value',
    severity: 'error',
    wanted: 'What is one text is a text, not a list, a number or an object.',
    *each(review) {
      for (const path of texts) {
        const value = valueAt(review, path);
        if (!isGiven(value) || typeof value === 'string') continue;
        yield {
          path,
          what: `There is ${Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`} where one text belongs.`,
          mend: 'Give one text; for a second claim write a second review on a page of its own.',
        };
      }
    },
  },
  {
    id: 'plain-text',
    severity: 'warning',
    wanted: 'Texts hold no HTML and no HTML entities.',
    *each(review) {
      for (const path of texts) {
        const [found] = markup.exec(textAt(review, path) ?? '') ?? [];
        if (found === undefined || path === 'url') continue;
        yield {
          path,
          what: `There is HTML in the text: “${found}”.`,
          mend: 'Write plain text: what is shown would show the signs themselves.',
        };
      }
    },
  },
  {
    id: 'claim-typed',
    severity: 'warning',
    wanted: 'itemReviewed is of type Claim.',
    *each(review) {
      const item = valueAt(review, 'itemReviewed');
      if (!isGiven(item)) return;
      const [type = 'of no type'] = typesOf(Object(item));
      if (type === 'Claim') return;
      yield {
        path: 'itemReviewed.@type',
        what: `What is reviewed is ${type}, not a Claim.`,
        mend: 'Set "@type": "Claim"; a CreativeWork belongs into appearance.',
      };
    },
  },
  {
    id: 'language-tag',
    severity: 'warning',
    wanted: 'inLanguage is a language tag such as "en".',
    *each(review) {
      const tag = textAt(review, 'inLanguage');
      if (tag === undefined || isTag(tag)) return;
      yield {
        path: 'inLanguage',
        what: `“${tag}” is no language tag.`,
        mend: 'Write a tag of BCP 47: "en", "ar", "fa-AF".',
      };
    },
  },
];

const markup = /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);/i;

const contextOf = (root: unknown): string => JSON.stringify(valueAt(root, '@context') ?? '');

function isTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
