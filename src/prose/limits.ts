import type { Ledger } from './body-problem.ts';

export const limits = {
  bytes: 512 * 1024,
  depth: 60,
  /** The parser's time and memory grow with the product of references and length. */
  references: 500,
  /** So do these, when they begin no tag. */
  tags: 2000,
} as const;

const containers = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*)*/;
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]*);/g;

/** Is the text safe to hand to the parser? What makes it slow or ends the process is refused here. */
export function withinLimits(text: string, ledger: Ledger): boolean {
  const { refuse } = ledger;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    refuse(
      0,
      'body-size',
      `The body has ${bytes} bytes; at most ${limits.bytes} (512 KB) are read.`,
      'Split the entry, or move long documents to a source.',
    );
    return false;
  }
  const references = [...text.matchAll(reference)];
  const excess = references[limits.references];
  if (excess !== undefined) {
    refuse(
      excess.index,
      'body-size',
      `The body has ${references.length} character references such as "&amp;"; at most ${limits.references} are read.`,
      'Type the characters themselves.',
    );
  }
  const surplus = [...text.matchAll(/</g)][limits.tags];
  if (surplus !== undefined) {
    refuse(
      surplus.index,
      'body-size',
      `The body has more than ${limits.tags} signs "<".`,
      'Split the entry, or use fewer components.',
    );
  }
  let start = 0;
  let shallow = true;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const depth = (containers.exec(line)?.[0].match(/[^ \t\d]/g) ?? []).length;
    if (depth > limits.depth) {
      tooDeep(start, ledger);
      shallow = false;
    }
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return shallow && excess === undefined && surplus === undefined;
}

export const tooDeep = (index: number, { refuse }: Ledger): void =>
  refuse(
    index,
    'body-size',
    `Quotations, lists and emphasis are nested more than ${limits.depth} deep here.`,
    'Take levels out.',
  );
