import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A file of an output, or one inside of it, as text of whatever encoding. */
export interface OutputText {
  readonly name: string;
  readonly text: string;
}

/** What a file says: unpacked where it is packed, the words of pictures, and the bytes as they are of anything else. */
export function* outputTexts(name: string, bytes: Uint8Array): Iterable<OutputText> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('PK')) {
    for (const [inside, content] of Object.entries(unzipSync(bytes))) {
      yield* outputTexts(`${name}!${inside}`, content);
    }
  } else if (start.startsWith('\x1F\x8B')) {
    yield* outputTexts(name, gunzipSync(bytes));
  } else if (start === '\x89PNG\r\n\x1A\n') {
    yield { name, text: pngWords(Buffer.from(bytes)) };
  } else yield { name, text: Buffer.from(bytes).toString() };
}

/** All chunks but the pixels; those with words may be compressed. */
function pngWords(png: Buffer): string {
  const said: string[] = [];
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type !== 'IDAT') said.push(body.toString());
    if (type === 'zTXt') said.push(inflateSync(body.subarray(body.indexOf(0) + 2)).toString());
    at += length + 12;
  }
  return said.join('\n');
}

/** A text as it reads when escapes of JSON, addresses and HTML are taken out, and what it holds in base64. */
export function decodedForms(text: string): string {
  const plain = unescaped(unescaped(text));
  const packed = [...text.matchAll(/[\w+/-]{16,}={0,2}/g)].flatMap(([token]) => {
    const inside = Buffer.from(token, 'base64').toString('latin1');
    return /[^\x09\x0A\x0D\x20-\x7E]/.test(inside.slice(0, -2)) ? [] : [unescaped(inside)];
  });
  return [plain, ...packed].join('\n').toLowerCase();
}

const unescaped = (text: string) =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll('\\/', '/')
    .replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(sol|colon|period|amp);/gi, (_, name: string) => signs[name.toLowerCase()] ?? '');

const signs: Readonly<Record<string, string>> = { sol: '/', colon: ':', period: '.', amp: '&' };
