import { fileBehind, heldPicture, type Surroundings } from './held-address.ts';
import { heldStyle, type Held } from './held-style.ts';
import { attributeOf, element, type HtmlElement } from './html-tree.ts';

/** Stylesheets that have been made to ask for nothing, by address: pages of one kind share them. */
export type HeldSheets = Map<string, Held>;

/** What stands in a copy for a link of the head: a style, the picture of the site, or a mere reference; or nothing. */
export function heldLink(
  link: HtmlElement,
  surroundings: Surroundings,
  sheets: HeldSheets,
  leftOut: string[],
): HtmlElement | undefined {
  const href = attributeOf(link, 'href') ?? '';
  const kinds = new Set((attributeOf(link, 'rel') ?? '').toLowerCase().split(/\s+/));
  if (kinds.has('stylesheet')) {
    if (kinds.has('alternate')) return undefined;
    const sheet = heldSheet(href, surroundings, sheets);
    leftOut.push(...sheet.leftOut);
    const media = attributeOf(link, 'media');
    return element('style', media === undefined ? {} : { media }, [sheet.text]);
  }
  if (kinds.has('icon')) {
    const picture = heldPicture(href, surroundings);
    return picture === undefined ? undefined : element('link', { rel: 'icon', href: picture });
  }
  const address = URL.parse(href, surroundings.address)?.href;
  if (address === undefined || ![...kinds].every((kind) => references.has(kind))) return undefined;
  const kept = link.attrs.filter(({ name }) => described.has(name));
  return element('link', {
    rel: [...kinds].join(' '),
    href: address,
    ...Object.fromEntries(kept.map(({ name, value }) => [name, value])),
  });
}

/** Kinds of link that name something and make no browser ask for it. */
const references = new Set(['canonical', 'alternate', 'license', 'author']);

const described = new Set(['hreflang', 'title', 'type']);

function heldSheet(href: string, surroundings: Surroundings, sheets: HeldSheets): Held {
  const address = URL.parse(href, surroundings.address)?.href ?? href;
  const known = sheets.get(address);
  if (known) return known;
  const css = fileBehind(href, surroundings, 'utf8');
  const sheet =
    css === undefined
      ? { text: '', leftOut: [href] }
      : heldStyle(css, { ...surroundings, address });
  sheets.set(address, sheet);
  return sheet;
}
