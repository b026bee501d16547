import type { IncomingMessage } from 'node:http';

/** Why a request is not answered; undefined where it is one that our own page on this machine has made. */
export function refusalOfRequest(request: IncomingMessage): string | undefined {
  const { host = '', origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  if (!isLoopback(request.socket.remoteAddress)) return 'The desk answers this machine only.';
  // A page elsewhere can have its own name lead to this machine; the name that the browser asked for betrays it.
  if (!isOwnName(host)) return `The desk is not at home at ${host}.`;
  if (request.method !== 'POST') return 'The desk is asked with POST.';
  // Of other sites the browser tells us where a request comes from, and no form of theirs can send JSON.
  if (origin !== `http://${host}`) return 'Only the page of the desk may ask.';
  if (site !== undefined && site !== 'same-origin') return 'Only the page of the desk may ask.';
  if (type !== 'application/json') return 'The desk is asked in JSON.';
  return undefined;
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/.test(address);

const isOwnName = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);

/** An entry has at most 576 kB; twice, as it was and as it is to be, and then as JSON. */
const largest = 4_000_000;

/** The body of a request as text; undefined where it is larger than any entry can be. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largest) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}
