import { entryId } from '#domain/entry-id.ts';
import { measures, populations } from '#domain/figures.ts';
import type { BodyComponent } from '#domain/prose-tree.ts';
import { language, line } from '#domain/text.ts';
import { isPrintable } from './forbidden-characters.ts';

export interface AttributeRule {
  readonly required: boolean;
  readonly accepts: (value: string) => boolean;
  /** What the value must be, in words that complete "must be ...". */
  readonly wanted: string;
}

const id: Omit<AttributeRule, 'required'> = {
  accepts: (value) => entryId.safeParse(value).success,
  wanted: 'an id of lower-case letters and digits joined by hyphens, such as "kabul-airport-2021"',
};
const oneLine = line(200);
const words: Omit<AttributeRule, 'required'> = {
  accepts: (value) => oneLine.safeParse(value).success && isPrintable(value),
  wanted: 'one line of at most 200 characters, with no space at either end',
};
const tag: Omit<AttributeRule, 'required'> = {
  accepts: (value) => language.safeParse(value).success,
  wanted: 'a language tag, such as "en", "ru" or "fa-AF"',
};
const oneOf = (values: readonly string[]): Omit<AttributeRule, 'required'> => ({
  accepts: (value) => values.includes(value),
  wanted: `one of ${values.join(', ')}`,
});

const required = (rule: Omit<AttributeRule, 'required'>) => ({ ...rule, required: true });
const optional = (rule: Omit<AttributeRule, 'required'>) => ({ ...rule, required: false });

/** Every attribute that a component may have. What is not here is refused. */
export const componentAttributes: Readonly<
  Record<BodyComponent, Readonly<Record<string, AttributeRule>>>
> = {
  Evidence: { id: required(id) },
  Incident: { id: required(id) },
  Cite: { source: required(id), locator: required(words) },
  Quote: {
    source: required(id),
    locator: required(words),
    lang: required(tag),
    by: optional(id),
  },
  Figures: {
    incident: required(id),
    measure: required(oneOf(measures)),
    population: optional(oneOf(populations)),
  },
  Aside: { title: optional(words) },
};
