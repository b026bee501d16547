import { isObject } from '../mending/single-value.ts';

type Node = Readonly<Record<string, unknown>>;

/** What ClaimReviews are wrapped in: pages, feeds, lists, graphs, and the fixtures and exports of other tools. */
const wrappers = [
  '@graph',
  'dataFeedElement',
  'itemListElement',
  'item',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'review',
  'claimReview',
];

const deepest = 8;

/** Every ClaimReview in a value, wherever it is wrapped. */
export function claimReviewNodes(value: unknown, depth = 0): Node[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => claimReviewNodes(one, depth + 1));
  if (!isObject(value)) return [];
  if (isClaimReview(value)) return [value];
  return wrappers.flatMap((wrapper) => claimReviewNodes(value[wrapper], depth + 1));
}

/** Type names are also written as addresses; some writers leave the type out. */
function isClaimReview(node: Node): boolean {
  const types = [node['@type'] ?? node['type']].flat();
  return (
    types.some((type) => typeof type === 'string' && /(?:^|[/#:])ClaimReview$/.test(type)) ||
    (node['@type'] === undefined && 'claimReviewed' in node)
  );
}

/** The things with a name that a graph refers to by `@id`. */
export function namedNodes(value: unknown): (readonly [string, Node])[] {
  const nodes = Array.isArray(value) ? value : [value];
  return nodes.filter(isObject).flatMap((node) => {
    const inner = '@graph' in node ? namedNodes(node['@graph']) : [];
    const id = node['@id'];
    return typeof id === 'string' && 'name' in node ? [...inner, [id, node] as const] : inner;
  });
}
