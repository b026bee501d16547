import { heldPicture, linkAbroad, type Surroundings } from './held-address.ts';
import { heldStyle } from './held-style.ts';
import type { HtmlElement } from './html-tree.ts';

/** Rewrites whatever in the attributes of an element would be asked for; gives what cannot be held. */
export function holdAttributes(node: HtmlElement, surroundings: Surroundings): string[] {
  const leftOut: string[] = [];
  node.attrs = node.attrs.flatMap((attribute) => {
    const value = heldValue(node.tagName, attribute, surroundings, leftOut);
    return value === undefined ? [] : [{ ...attribute, value }];
  });
  return leftOut;
}

function heldValue(
  tag: string,
  { name, value }: { readonly name: string; readonly value: string },
  surroundings: Surroundings,
  leftOut: string[],
): string | undefined {
  if (asking.has(name) || name.startsWith('on')) return undefined;
  if (name === 'style' || painted.has(name)) {
    const held = heldStyle(value, surroundings);
    leftOut.push(...held.leftOut);
    return held.text;
  }
  if (name === 'src' || (name === 'href' && pictured.has(tag))) {
    const picture = pictured.has(tag) ? heldPicture(value, surroundings) : undefined;
    if (picture === undefined) leftOut.push(value);
    return picture;
  }
  if (name !== 'href') return value;
  const address = linkAbroad(value, surroundings.address);
  if (tag === 'a' || tag === 'area') return address;
  // All else that has an address takes something from there: a shape, a gradient, a path.
  if (address?.startsWith('#')) return address;
  leftOut.push(value);
  return undefined;
}

/** Elements that are a picture. */
const pictured = new Set(['img', 'image', 'feImage']);

/** Attributes that make a browser ask, and without which the element still shows what it shows. */
const asking = new Set([
  'srcset',
  'sizes',
  'imagesrcset',
  'ping',
  'attributionsrc',
  'action',
  'formaction',
  'poster',
  'background',
  'manifest',
  'srcdoc',
  'data',
  'codebase',
  'classid',
  'archive',
  'profile',
  'dynsrc',
  'lowsrc',
  'nonce',
  'integrity',
  'crossorigin',
]);

/** Attributes of drawings that may take their paint from an address. */
const painted = new Set([
  'fill',
  'stroke',
  'filter',
  'mask',
  'clip-path',
  'cursor',
  'marker',
  'marker-start',
  'marker-mid',
  'marker-end',
]);
