/** A run of words as printed, and whether it differs from what it is compared with. */
export interface WordRun {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Splits a text where it departs from other wordings of the same words: what all share at the beginning and at the
 * end, and between them what differs. One after the other the runs are the text again; white space is not compared.
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
  const last = rest[rest.length - tail - 1];
  const start = rest[0]?.index ?? text.length;
  const end = last ? last.index + last[0].length : start;
  return [
    { text: text.slice(0, start), differs: false },
    { text: text.slice(start, end), differs: true },
    { text: text.slice(end), differs: false },
  ].filter((run) => run.text !== '');
}

const wordsOf = (text: string) => [...text.matchAll(/\S+/gu)];

function sharedHead(a: readonly RegExpExecArray[], b: readonly RegExpExecArray[]): number {
  const parting = a.findIndex(([word], index) => word !== b[index]?.[0]);
  return parting === -1 ? a.length : parting;
}
