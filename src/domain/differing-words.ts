/** A run of words as printed, and whether it differs from what it is compared with. */
export interface WordRun {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Splits a text where it departs from other wordings of the same words: what all share at the beginning and at the
 * end, and between them what differs. Joined with spaces the runs are the text again, but for its line breaks.
 */
export function differingWords(text: string, others: readonly string[]): WordRun[] {
  const words = wordsOf(text);
  const compared = others.map(wordsOf);
  const head = Math.min(words.length, ...compared.map((other) => sharedHead(words, other)));
  const rest = words.slice(head);
  const tail = Math.min(
    rest.length,
    ...compared.map((other) => sharedHead(rest.toReversed(), other.slice(head).toReversed())),
  );
  const end = words.length - tail;
  return [
    { text: words.slice(0, head).join(' '), differs: false },
    { text: words.slice(head, end).join(' '), differs: true },
    { text: words.slice(end).join(' '), differs: false },
  ].filter((run) => run.text !== '');
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

function sharedHead(a: readonly string[], b: readonly string[]): number {
  const parting = a.findIndex((word, index) => word !== b[index]);
  return parting === -1 ? a.length : parting;
}
