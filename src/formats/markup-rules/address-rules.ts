import { isGiven, textAt, thingsAt, valueAt } from './json-values.ts';
import type { MarkupRule } from './rule.ts';

const addressOf = (text: string | undefined): URL | undefined =>
  text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text)
    ? new URL(text)
    : undefined;

const hostOf = (address: URL) => address.host.replace(/^www\./, '');

/** Where the review stands, and who publishes it. */
export const addressRules: readonly MarkupRule[] = [
  {
    id: 'address-stated',
    severity: 'error',
    wanted: 'url is the full address of the page of the review.',
    *each(review) {
      if (addressOf(textAt(review, 'url'))) return;
      const given = isGiven(valueAt(review, 'url'));
      yield {
        path: 'url',
        what: given ? 'This is no full web address.' : 'There is no address.',
        mend: 'Give the address of the page in full, from https:// on.',
      };
    },
  },
  {
    id: 'address-not-home',
    severity: 'error',
    wanted: 'url leads to the review, not to the home page.',
    *each(review) {
      const address = addressOf(textAt(review, 'url'));
      if (!address || address.pathname !== '/' || address.search !== '') return;
      yield {
        path: 'url',
        what: `${address.href} is a home page.`,
        mend: 'Give the address of the page on which this review stands.',
      };
    },
  },
  {
    id: 'address-same-host',
    severity: 'error',
    wanted: 'url is on the host of the page that carries the markup.',
    *each(review, page) {
      const address = addressOf(textAt(review, 'url'));
      const here = addressOf(page.address);
      if (!address || !here || hostOf(address) === hostOf(here)) return;
      yield {
        path: 'url',
        what: `The review is said to be on ${address.host}, but stands on ${here.host}.`,
        mend: 'Mark up reviews on the pages of their publisher only, each under its own address.',
      };
    },
  },
  {
    id: 'address-of-page',
    severity: 'warning',
    wanted: 'url is the canonical address of the page.',
    *each(review, page) {
      const address = addressOf(textAt(review, 'url'));
      const here = addressOf(page.address);
      if (!address || !here || hostOf(address) !== hostOf(here)) return;
      if (address.pathname === '/' || plainPath(address) === plainPath(here)) return;
      yield {
        path: 'url',
        what: `The review names another page than the one it stands on: ${here.href}`,
        mend: 'Put the markup on the page of the review alone, with the address of that page.',
      };
    },
  },
  {
    id: 'publisher-stated',
    severity: 'error',
    wanted: 'author names the publisher of the review, with its name.',
    *each(review) {
      const authors = [...thingsAt(review, 'author'), ...thingsAt(review, 'publisher')];
      if (authors.some(({ thing }) => isGiven(thing['name']))) return;
      yield {
        path: 'author',
        what:
          authors.length > 0 || isGiven(valueAt(review, 'author'))
            ? 'The publisher has no name.'
            : 'There is no publisher.',
        mend: 'Add author: { "@type": "Organization", "name": …, "url": … }.',
      };
    },
  },
  {
    id: 'publisher-address',
    severity: 'warning',
    wanted: 'The publisher has an address.',
    *each(review) {
      const authors = [...thingsAt(review, 'author'), ...thingsAt(review, 'publisher')];
      const named = authors.filter(({ thing }) => isGiven(thing['name']));
      if (named.length === 0 || named.some(({ thing }) => addressOf(textAt(thing, 'url')))) return;
      yield {
        path: 'author.url',
        what: 'The publisher has no address on the web.',
        mend: 'Add its url in full: it tells publishers of one name apart.',
      };
    },
  },
];

const plainPath = ({ pathname }: URL): string => decodePath(pathname.replace(/\/+$/, ''));

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
