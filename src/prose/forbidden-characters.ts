/**
 * Characters that no body may hold, written or as a reference: controls, unpaired surrogates, noncharacters, the byte
 * order mark, the replacement character of damaged text, and marks that make text read in another order than it is stored.
 * Direction marks, joiners and variation selectors are part of honest text and are not among them.
 */
const forbidden =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffd\ufffe\uffff]|\p{Cs}/gu;

/** Each of them in a text: its index, and its number for the message. */
export const forbiddenCharacters = (text: string): { index: number; name: string }[] =>
  Array.from(text.matchAll(forbidden), ({ index, 0: character }) => ({
    index,
    name: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
