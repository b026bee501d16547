import { isEmpty, isObject } from '../mending/single-value.ts';
import type { Given } from '../mending/rating.ts';
import type { LooseReview } from './loose-review.ts';

type Node = Readonly<Record<string, unknown>>;
/** Looks up what a graph says elsewhere about an `@id`. */
export type Resolve = (id: string) => Node | undefined;

/**
 * The fields of a ClaimReview as it is really published, wherever its writer put them. Lenient on purpose: the strict
 * parser of what we publish ourselves is another.
 */
export function claimReviewFields(
  node: Node,
  base: string | undefined,
  lang: string | undefined,
  resolve: Resolve,
): LooseReview {
  const item = objectIn(node['itemReviewed']) ?? {};
  const claimant = resolved(firstOf(item['author'] ?? item['creator']), resolve);
  const rating = objectIn(node['reviewRating']) ?? {};
  const { publisher, person } = signatures(node, resolve);
  const who = isObject(publisher.value) ? publisher.value : {};
  const speaker = isObject(claimant) ? claimant : {};
  return {
    format: 'claimreview',
    base,
    fields: {
      claim: first(own(node, 'claimReviewed'), own(item, 'name', 'itemReviewed')),
      claimant: nameIn('itemReviewed.author', claimant),
      claimantType: own(speaker, '@type', 'itemReviewed.author'),
      claimDate: first(
        own(item, 'datePublished', 'itemReviewed'),
        own(item, 'dateCreated', 'itemReviewed'),
      ),
      appearances: appearancesOf(item),
      url: first(own(node, 'url'), own(node, 'mainEntityOfPage'), own(node, '@id')),
      title: first(own(node, 'headline'), own(node, 'name'), own(node, 'title')),
      publisher: nameIn(publisher.field, publisher.value),
      publisherUrl: first(own(who, 'url', publisher.field), own(who, '@id', publisher.field)),
      author: nameIn('author', person),
      reviewDate: first(
        own(node, 'datePublished'),
        own(node, 'dateCreated'),
        own(node, 'dateModified'),
      ),
      rating: first(
        own(rating, 'alternateName', 'reviewRating'),
        own(rating, 'name', 'reviewRating'),
      ),
      ratingReason: own(rating, 'ratingExplanation', 'reviewRating'),
      ratingValue: own(rating, 'ratingValue', 'reviewRating'),
      bestRating: own(rating, 'bestRating', 'reviewRating'),
      worstRating: own(rating, 'worstRating', 'reviewRating'),
      lang: first(
        own(node, 'inLanguage'),
        lang === undefined ? lang : { field: 'html', value: lang },
      ),
    },
  };
}

/** A field that says something, under its name and that of what it stands in. */
function own(node: Node, name: string, within?: string): Given | undefined {
  const value = node[name];
  return isEmpty(value) ? undefined : { field: within ? `${within}.${name}` : name, value };
}

const first = (...given: readonly (Given | undefined)[]): Given | undefined =>
  given.find((one) => one !== undefined);

const objectIn = (value: unknown): Node | undefined => [value].flat().find(isObject);
const firstOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value.find((one) => !isEmpty(one)) ?? undefined) : value;

function resolved(value: unknown, resolve: Resolve): unknown {
  if (!isObject(value) || !isEmpty(value['name']) || typeof value['@id'] !== 'string') return value;
  return resolve(value['@id']) ?? value;
}

const typeOf = (value: unknown): unknown => (isObject(value) ? value['@type'] : undefined);

const nameIn = (field: string, value: unknown): Given | undefined =>
  isObject(value) ? own(value, 'name', field) : own({ [field]: value }, field);

const isPerson = (value: unknown) => [typeOf(value)].flat().includes('Person');

/** Who publishes it and who wrote it: the markup has one field for both. */
function signatures(node: Node, resolve: Resolve) {
  const authors = [node['author']].flat().map((one) => resolved(one, resolve));
  const person = authors.find((one) => isPerson(one));
  const body = authors.find((one) => !isEmpty(one) && !isPerson(one));
  const publisher = resolved(firstOf(node['publisher']), resolve);
  return body === undefined && !isEmpty(publisher)
    ? { publisher: { field: 'publisher', value: publisher }, person }
    : { publisher: { field: 'author', value: body }, person };
}

function appearancesOf(item: Node): Given | undefined {
  const found = ['firstAppearance', 'appearance', 'url', 'sameAs'].flatMap((name) =>
    isEmpty(item[name]) ? [] : [item[name]].flat(),
  );
  return found.length > 0 ? { field: 'itemReviewed.appearance', value: found } : undefined;
}
