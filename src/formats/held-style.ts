import { ident, string, tokenize, tokenTypes, url } from 'css-tree';
import { heldPicture, type Surroundings } from './held-address.ts';

/** Text that asks for nothing, and the addresses of what it could not hold. */
export interface Held {
  readonly text: string;
  readonly leftOut: readonly string[];
}

interface Token {
  readonly type: number;
  readonly text: string;
}

/**
 * A stylesheet, or the value of a style attribute, that asks for nothing: pictures are inside, faces of fonts that would
 * be loaded are gone, what cannot be held is an empty picture. All else stays as it is written, character by character.
 */
export function heldStyle(css: string, surroundings: Surroundings): Held {
  const leftOut: string[] = [];
  const text = rewritten(tokensOf(css), false);
  // An end tag would end the style element, wherever in the text it stands.
  return { text: text.replaceAll('</', String.raw`<\/`), leftOut };

  /** In a list of pictures a text is an address, too. */
  function rewritten(tokens: readonly Token[], inList: boolean): string {
    let text = '';
    for (let at = 0; at < tokens.length; at += 1) {
      const { type, text: written } = tokens[at] ?? nothing;
      if (type === tokenTypes.Url || type === tokenTypes.BadUrl) {
        text += held(url.decode(written));
      } else if (type === tokenTypes.String && inList) {
        text += held(string.decode(written));
      } else if (type === tokenTypes.AtKeyword || type === tokenTypes.Function) {
        const name = nameOf(written);
        const end = type === tokenTypes.Function ? endOfBlock(tokens, at) : endOfRule(tokens, at);
        const inside = tokens.slice(at + 1, end);
        if (name === '@import') {
          leftOut.push(textOf(inside).trim());
          at = end;
        } else if (name === '@font-face' && inside.some(isAddress)) {
          at = end;
        } else if (addressing.has(name)) {
          text += held(argument(inside));
          at = end;
        } else if (type === tokenTypes.Function) {
          text +=
            written + rewritten(inside, listing.has(name)) + textOf(tokens.slice(end, end + 1));
          at = end;
        } else {
          text += written;
        }
      } else {
        text += written;
      }
    }
    return text;
  }

  function held(address: string): string {
    if (address.startsWith('#')) return `url(${string.encode(address)})`;
    const picture = heldPicture(address, surroundings);
    if (picture === undefined) leftOut.push(address);
    return `url(${string.encode(picture ?? 'data:,')})`;
  }
}

const nothing: Token = { type: tokenTypes.EOF, text: '' };
const addressing = new Set(['url(', 'src(']);
const listing = new Set(['image-set(', '-webkit-image-set(', 'image(']);

/** A name may be written with escapes. */
const nameOf = (written: string): string => ident.decode(written).toLowerCase();

function tokensOf(css: string): Token[] {
  const tokens: Token[] = [];
  tokenize(css, (type, start, end) => tokens.push({ type, text: css.slice(start, end) }));
  return tokens;
}

const isAddress = ({ type, text }: Token): boolean =>
  type === tokenTypes.Url ||
  type === tokenTypes.BadUrl ||
  (type === tokenTypes.Function && addressing.has(nameOf(text)));

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** What an address function is given: a text, or, where its name is written with escapes, bare words. */
function argument(tokens: readonly Token[]): string {
  const given = tokens.find(({ type }) => type === tokenTypes.String);
  return given ? string.decode(given.text) : textOf(tokens).trim();
}

const opening: readonly number[] = [
  tokenTypes.Function,
  tokenTypes.LeftParenthesis,
  tokenTypes.LeftSquareBracket,
  tokenTypes.LeftCurlyBracket,
];
const closing: readonly number[] = [
  tokenTypes.RightParenthesis,
  tokenTypes.RightSquareBracket,
  tokenTypes.RightCurlyBracket,
];

/** Where the block that a token opens is closed; the last place, where it never is. */
function endOfBlock(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const { type } = tokens[at] ?? nothing;
    if (opening.includes(type)) depth += 1;
    if (closing.includes(type)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** Where an at-rule ends: at its semicolon, or with its block. */
function endOfRule(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const { type } = tokens[at] ?? nothing;
    if (type === tokenTypes.Semicolon) return at;
    if (type === tokenTypes.LeftCurlyBracket) return endOfBlock(tokens, at);
    if (opening.includes(type)) at = endOfBlock(tokens, at);
  }
  return tokens.length;
}
