import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { NotCaptured } from './not-captured.ts';

/** What a server answered when a page was archived. */
export interface ArchivedResponse {
  readonly address: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

const mostBytes = 300_000_000;
const limit = { maxOutputLength: mostBytes };

/** The answers that a WARC file holds, packed or not; of one that is cut off or damaged `NotCaptured`. */
export function* archivedResponses(file: Uint8Array): Iterable<ArchivedResponse> {
  const bytes = unpacked(Buffer.from(file));
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const head = end < 0 ? '' : bytes.toString('utf8', at, end);
    const length = Number(fieldOf(head, 'Content-Length') ?? Number.NaN);
    if (!/^\s*WARC\/1\.\d\r\n/.test(head) || !Number.isSafeInteger(length) || length < 0) {
      throw damaged;
    }
    const start = end + 4;
    if (start + length > bytes.length) throw damaged;
    if (fieldOf(head, 'WARC-Type') === 'response') {
      const address = fieldOf(head, 'WARC-Target-URI') ?? '';
      const response = responseIn(bytes.subarray(start, start + length), address);
      if (response) yield response;
    }
    at = start + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  }
}

/** Records are packed one by one, which unpacks as a whole. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, limit);
  } catch {
    throw damaged;
  }
}

function responseIn(message: Buffer, address: string): ArchivedResponse | undefined {
  const end = message.indexOf('\r\n\r\n');
  const head = end < 0 ? '' : message.toString('latin1', 0, end);
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return undefined;
  const mediaType = (fieldOf(head, 'Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  const sent = message.subarray(end + 4);
  const whole = /chunked/i.test(fieldOf(head, 'Transfer-Encoding') ?? '') ? joined(sent) : sent;
  const body = decoded(whole, fieldOf(head, 'Content-Encoding')?.trim().toLowerCase());
  return body && { address, status, mediaType: mediaType ?? '', body };
}

const fieldOf = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*?)\\s*$`, 'im').exec(head)?.[1];

/** Programs that archive pages join chunks and leave the header as it was: what is not in chunks is taken as it is. */
function joined(sent: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const end = sent.indexOf('\r\n', at);
    const size =
      end < 0 ? undefined : /^[\da-f]{1,8}(?=;|$)/i.exec(sent.toString('latin1', at, end));
    if (!size) return sent;
    const length = Number.parseInt(size[0], 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(sent.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/** Undefined for what cannot be unpacked: another page of the archive may have the words. */
function decoded(body: Buffer, encoding: string | undefined): Buffer | undefined {
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') {
      return body[0] === 0x1f ? gunzipSync(body, limit) : body;
    }
    if (encoding === 'deflate') return inflateSync(body, limit);
    if (encoding === 'br') return brotliDecompressSync(body, limit);
    return body;
  } catch {
    return undefined;
  }
}

const damaged = new NotCaptured(
  'A WARC file in the archive is damaged or cut off. Archive the page again.',
);
