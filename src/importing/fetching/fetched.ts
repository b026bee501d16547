import { CannotRead } from '../reading/cannot-read.ts';
import { ask, bodyOf, urlOf, usualPatience, type FetchOptions } from './guarded-request.ts';

/** What came from an address, and the address that it came from in the end. */
export interface Fetched {
  readonly address: string;
  /** What its server says that it is, such as "text/html; charset=utf-8". */
  readonly contentType: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const mostRedirects = 5;

/** Fetches an address of the public web; every redirect is looked at anew. `CannotRead` says why it cannot be had. */
export async function fetched(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout((options.patience ?? usualPatience).total);
  const seen = new Set<string>();
  for (let next = urlOf(address); ;) {
    if (seen.has(next.href)) throw new CannotRead(`${next.href} redirects in a circle.`);
    seen.add(next.href);
    if (seen.size > mostRedirects + 1) {
      throw new CannotRead(`${address} redirects more than ${mostRedirects} times.`);
    }
    const response = await ask(next, options, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) {
      const contentType = headers['content-type'] ?? '';
      const bytes = bodyOf(response, next, signal);
      if (statusCode === 200) return { address: next.href, contentType, bytes };
      response.destroy();
      throw new CannotRead(`${next.href} answers ${statusCode}.`);
    }
    response.destroy();
    next = urlOf(headers.location, next);
  }
}
