import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const bytesOf = (text: string) => Buffer.from(text);
const each = (text: string, write: (code: number, byte: Buffer) => string) =>
  [...text].map((sign) => write(sign.codePointAt(0) ?? 0, Buffer.from(sign))).join('');
const hex = (bytes: Buffer) => bytes.toString('hex').replace(/../g, '%$&');

const chunk = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), ...chunks]);

/** An address as it may hide in a file of an output, by what hides it. */
export const hidden: Readonly<Record<string, (address: string) => Uint8Array>> = {
  'as it is': (address) => bytesOf(`<a href="${address}">x</a>`),
  'upper case': (address) => bytesOf(address.toUpperCase()),
  'host in ASCII': (address) => bytesOf(new URL(address).href),
  'percent signs': (address) => bytesOf(`?to=${encodeURIComponent(address)}`),
  'percent signs for every letter': (address) => bytesOf(each(address, (_, byte) => hex(byte))),
  'percent signs twice': (address) => bytesOf(encodeURIComponent(encodeURIComponent(address))),
  'HTML, decimal': (address) => bytesOf(each(address, (code) => `&#${code};`)),
  'HTML, hexadecimal': (address) => bytesOf(each(address, (code) => `&#x${code.toString(16)};`)),
  'HTML, by name': (address) =>
    bytesOf(
      address.replaceAll(':', '&colon;').replaceAll('/', '&sol;').replaceAll('.', '&period;'),
    ),
  'HTML, escaped twice': (address) => bytesOf(each(address, (code) => `&amp;#${code};`)),
  JSON: (address) => bytesOf(JSON.stringify({ address }).replaceAll('/', '\\/')),
  'JSON, every letter': (address) =>
    bytesOf(each(address, (code) => `\\u${code.toString(16).padStart(4, '0')}`)),
  base64: (address) => bytesOf(Buffer.from(new URL(address).href).toString('base64')),
  base64url: (address) => bytesOf(Buffer.from(new URL(address).href).toString('base64url')),
  'gzip, as Pagefind writes it': (address) => gzipSync(`pagefind_dcd{"url":"${address}"}`),
  ZIP: (address) => zipSync({ 'site/index.html': bytesOf(address) }),
  'gzip in ZIP': (address) => zipSync({ 'pagefind/a.pf_fragment': gzipSync(address) }),
  'words of a PNG': (address) => png(chunk('tEXt', bytesOf(`Source\0${address}`))),
  'compressed words of a PNG': (address) =>
    png(chunk('zTXt', Buffer.concat([Buffer.from('Source\0\0'), deflateSync(address)]))),
};
