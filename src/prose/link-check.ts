import { isSafeAddress, isSafeImage } from './addresses.ts';
import type { Reading, Surroundings } from './allowlist.ts';
import type { Ledger } from './body-problem.ts';
import { isPrintable } from './forbidden-characters.ts';
import { unmask } from './masking.ts';
import { extentOf, type NodeOf } from './syntax-tree.ts';
import { checkText } from './text-check.ts';

export function checkLink(
  node: NodeOf<'link' | 'linkReference'>,
  around: Surroundings,
  { ledger }: Reading,
): void {
  const { start } = extentOf(node);
  if (around.inLink) refuseInLink(start, 'A link', ledger);
  if (node.type === 'link') checkAddress(node, ledger);
  if (node.children.length === 0) {
    ledger.refuse(
      start,
      'body-url',
      'A link without words cannot be seen.',
      'Write [words](https://address).',
    );
  }
}

export function checkDefinition(node: NodeOf<'definition'>, reading: Reading): void {
  checkText(node, node.title ?? '', reading);
}

/** The address behind a link, given in place or in a definition. */
export function checkAddress(node: NodeOf<'link' | 'definition'>, { refuse }: Ledger): void {
  const url = unmask(node.url);
  if (isSafeAddress(url) && isPrintable(unmask(node.title ?? ''))) return;
  refuse(
    extentOf(node).start,
    'body-url',
    `A link to ${JSON.stringify(url)} is refused.`,
    'Link to https://, http:// or mailto: addresses, to a page of this site that begins with one "/", or to "#part". Write spaces as %20; no brackets, backslashes or name before the host.',
  );
}

/** An image and its definition: a file of ours, described in words. */
export function checkImage(node: NodeOf<'image' | 'imageReference'>, reading: Reading): void {
  checkText(node, `${node.alt ?? ''}${node.type === 'image' ? (node.title ?? '') : ''}`, reading);
  if (node.type === 'image') checkImageAddress(node, reading.ledger);
  if (!node.alt?.trim()) {
    reading.ledger.refuse(
      extentOf(node).start,
      'body-image',
      'An image without a description.',
      'Say between the square brackets what the image shows: ![A street with a damaged gate](/media/gate.jpg).',
    );
  }
}

export function checkImageAddress(node: NodeOf<'image' | 'definition'>, { refuse }: Ledger): void {
  if (isSafeImage(node.url)) return;
  refuse(
    extentOf(node).start,
    'body-image',
    `An image from ${JSON.stringify(unmask(node.url))} is refused.`,
    'Put the file into the media folder and write /media/name.jpg (or .jpeg, .png, .webp, .avif): lower-case letters, digits and hyphens.',
  );
}

export const refuseInLink = (index: number, what: string, { refuse }: Ledger): void =>
  refuse(
    index,
    'body-syntax',
    `${what} stands inside a link; a link cannot hold another.`,
    'Put it before or after the link.',
  );
