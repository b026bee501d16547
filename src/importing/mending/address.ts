import { webAddress } from '#domain/text.ts';
import type { RecordNotes } from '../notes.ts';
import { isEmpty, isObject } from './single-value.ts';

/** Addresses of one field, in order: a list, several in one text, or an object with a url. */
export function addressesOf(
  value: unknown,
  field: string,
  base: string | undefined,
  notes: RecordNotes,
): string[] {
  const pieces = (Array.isArray(value) ? value : [value]).flatMap((one) =>
    piecesOf(isObject(one) ? (one['url'] ?? one['@id'] ?? one['contentUrl']) : one, field, notes),
  );
  return [...new Set(pieces.flatMap((piece) => addressOf(piece, field, base, notes) ?? []))];
}

/** Texts that hold several addresses are parted where the next one begins. */
function piecesOf(value: unknown, field: string, notes: RecordNotes): string[] {
  if (isEmpty(value)) return [];
  if (Array.isArray(value)) return value.flatMap((one) => piecesOf(one, field, notes));
  if (typeof value !== 'string') {
    notes.repair(field, value, undefined, 'not an address');
    return [];
  }
  const parts = value.trim().split(/[\s,;|]+(?=https?:)/i);
  if (parts.length > 1) notes.repair(field, value, parts, 'several addresses in one field');
  return parts;
}

/** One address in the form in which it can be linked; undefined, and taken down, for what is none. */
export function addressOf(
  given: string,
  field: string,
  base: string | undefined,
  notes: RecordNotes,
): string | undefined {
  let text = given;
  const step = (why: string, mended: string) => {
    if (mended !== text) notes.repair(field, text, mended, why);
    text = mended;
  };
  step('spaces or invisible characters in an address', withoutInvisible(text));
  step('an address with HTML entities', text.replace(/&amp;/gi, '&').replace(/&#0?38;/g, '&'));
  step('an address encoded twice', withoutDoubleEncoding(text));
  step('an address without its slashes', text.replace(/^(https?):\/?(?=[^/\s])/i, '$1://'));
  step('an address without https://', withScheme(text));
  const url = parsed(text, base);
  if (url && !/^[a-z][a-z\d+.-]*:/i.test(text)) step('an address relative to its page', url.href);
  if (!url || !/^https?:$/.test(url.protocol) || !/[.:]/.test(url.hostname)) {
    notes.repair(field, given, undefined, 'not an address on the web');
    return undefined;
  }
  if (url.username !== '' || url.password !== '') {
    notes.repair(field, given, undefined, 'an address with a name before the host');
    return undefined;
  }
  if (webAddress.safeParse(text).success) return text;
  const written = url.href.replace(/[\\<>"'`{}|^\s]/g, encodeURIComponent).replace(/'/g, '%27');
  if (!webAddress.safeParse(written).success) {
    notes.repair(field, given, undefined, 'not an address on the web');
    return undefined;
  }
  step('characters that an address has to encode', written);
  return text;
}

/** Only what looks like a path is taken for one: "Social media" is no address beside the page. */
function parsed(text: string, base: string | undefined): URL | undefined {
  const isWhole = /^[a-z][a-z\d+.-]*:/i.test(text);
  const onto = !isWhole && /^[./]|^[^\s]+[/.][^\s]*$/.test(text) ? base : undefined;
  return URL.canParse(text, onto) ? new URL(text, onto) : undefined;
}

const withoutInvisible = (text: string) =>
  text.replace(/[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '').trim();

const withoutDoubleEncoding = (text: string) =>
  /^https?%3a%2f%2f/i.test(text)
    ? (decodedOnce(text) ?? text)
    : text.replace(/%25(?=[\da-f]{2})/gi, '%');

function decodedOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** "example.org/x" and "//example.org" are read as web addresses; a path is not. */
const withScheme = (text: string) => {
  if (text.startsWith('//')) return `https:${text}`;
  if (/^[^/]*\.(?:html?|php|aspx?|jsp|pdf)(?:[?#]|$)/i.test(text)) return text;
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[/?#:]|$)/u.test(text)
    ? `https://${text}`
    : text;
};
