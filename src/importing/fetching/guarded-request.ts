import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { CannotRead } from '../reading/cannot-read.ts';
import { isPrivateAddress } from './private-address.ts';
import { NotPublic, publicLookup, systemResolve, type Resolve } from './public-lookup.ts';

/** How long a server may take, in milliseconds. */
export interface Patience {
  readonly connect: number;
  /** Without a byte. */
  readonly idle: number;
  /** For everything: a server that sends a byte now and then ends here. */
  readonly total: number;
}

export interface FetchOptions {
  /** Also private addresses, for tests and for sources in one's own network. */
  readonly allowPrivate?: boolean;
  readonly resolve?: Resolve;
  readonly patience?: Patience;
  readonly method?: 'GET' | 'HEAD';
  readonly userAgent?: string;
}

export const usualPatience: Patience = { connect: 10_000, idle: 15_000, total: 300_000 };

/** An address of http or https without a name before its host; a redirect is seen from where it stands. */
export function urlOf(address: string, from?: URL): URL {
  const given = from ? `${from.href} redirects to ${address}: that` : address;
  if (!URL.canParse(address, from)) throw new CannotRead(`${given} is not an address.`);
  const url = new URL(address, from);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new CannotRead(`${given} is not an address of http or https.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new CannotRead(`${given} has a name before its host.`);
  }
  return url;
}

/** Asks once, a public address only unless told otherwise, and follows nothing. */
export function ask(
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { allowPrivate = false, resolve = systemResolve, patience = usualPatience } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Nothing is looked up for an address in numbers.
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
    return Promise.reject(new CannotRead(new NotPublic(url.hostname, host).message));
  }
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((answer, fail) => {
    const request = send(url, {
      agent: false,
      method: options.method ?? 'GET',
      lookup: allowPrivate ? plainLookup(resolve) : publicLookup(resolve),
      signal,
      headers: {
        accept: '*/*',
        'accept-encoding': 'gzip, identity',
        'user-agent': options.userAgent ?? 'plumbline',
      },
    });
    const connecting = setTimeout(
      () => request.destroy(new CannotRead(`${url.host} cannot be reached in time.`)),
      patience.connect,
    );
    request.on('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () =>
        clearTimeout(connecting),
      ),
    );
    let response: IncomingMessage | undefined;
    request.setTimeout(patience.idle, () =>
      (response ?? request).destroy(new CannotRead(`${url.host} falls silent.`)),
    );
    request.once('response', (begun) => {
      response = begun;
      answer(begun);
    });
    request.once('error', (error) => {
      clearTimeout(connecting);
      fail(reasonOf(error, url, signal));
    });
    request.end();
  });
}

const plainLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, answer) =>
    resolve(host, (error, addresses) => {
      const [first] = addresses;
      if (error || !first) answer(error ?? new Error(`${host} has no address.`), '', 0);
      else if (options.all) answer(null, [...addresses]);
      else answer(null, first.address, first.family);
    });

export async function* bodyOf(
  response: IncomingMessage,
  url: URL,
  signal: AbortSignal,
): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (!['gzip', 'x-gzip', 'identity'].includes(encoding)) {
    response.destroy();
    throw new CannotRead(`${url.host} answers in an encoding that was not asked for: ${encoding}.`);
  }
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) yield chunk;
  } catch (error) {
    throw reasonOf(error, url, signal);
  }
  if (!response.complete) throw new CannotRead(`${url.host} ended before all of it was sent.`);
}

function reasonOf(error: unknown, url: URL, signal: AbortSignal): Error {
  if (error instanceof CannotRead) return error;
  if (error instanceof NotPublic) return new CannotRead(error.message);
  if (signal.aborted) return new CannotRead(`${url.host} takes too long.`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return new CannotRead(`${url.host} ended before all of it was sent.`);
  }
  if (code.startsWith('HPE_')) return new CannotRead(`${url.host} does not answer in sound HTTP.`);
  const said = error instanceof Error ? error.message : String(error);
  return new CannotRead(`${url.host} cannot be reached: ${said || code}.`);
}
