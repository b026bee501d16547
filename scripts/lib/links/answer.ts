import { digestOf } from '#capture/captured-document.ts';
import { decodedText } from '#capture/charset.ts';
import { htmlText } from '#capture/html-text.ts';
import { ask, bodyOf, urlOf, type FetchOptions } from '#importing/fetching/guarded-request.ts';
import { CannotRead } from '#importing/reading/cannot-read.ts';

/** What the server of an address answered in the end, after its redirects. */
export interface Answer {
  readonly status: number;
  readonly address: string;
  /** A server said that it has moved for good. */
  readonly isMoved: boolean;
  readonly retryAfter: string | undefined;
  readonly page: Page | undefined;
}

/** What is compared: of a web page its title and what readers see of it, of all else the bytes. */
export interface Page {
  readonly title: string | undefined;
  readonly digest: string;
  /** Of the file as it was sent. */
  readonly sha256: string;
  readonly text: string | undefined;
}

export interface AskOptions extends FetchOptions {
  /** Hosts that are never asked, also where a redirect leads there. */
  readonly forbidden?: ReadonlySet<string>;
  /** Called before each request. */
  readonly pause?: (host: string) => Promise<void>;
}

export const mostBytes = 5_000_000;
const mostRedirects = 5;

/** Thrown where an address leads to a source that gets no link. */
export class NotToBeAsked extends Error {}

/** Asks for the head, and then for the page where there is one; what is larger than 5 MB is not read. */
export async function answerOf(address: string, options: AskOptions): Promise<Answer> {
  const head = await followed(address, { ...options, method: 'HEAD' });
  // Many a server answers HEAD with an error; whoever is told to wait is not asked again.
  if ([401, 407, 429, 451, 503].includes(head.status)) return head;
  return followed(address, { ...options, method: 'GET' });
}

async function followed(address: string, options: AskOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.patience?.total ?? 60_000);
  let isMoved = false;
  let url = urlOf(address);
  for (let redirects = 0; ; redirects += 1) {
    if (options.forbidden?.has(hostOf(url))) {
      throw new NotToBeAsked('leads to a source that gets no link; it was not asked');
    }
    await options.pause?.(url.host);
    const response = await ask(url, options, signal);
    const { statusCode: status = 0, headers } = response;
    const { location } = headers;
    if (status < 300 || status >= 400 || location === undefined) {
      const page =
        status === 200 && options.method === 'GET'
          ? await pageOf(bodyOf(response, url, signal), headers['content-type'] ?? '')
          : undefined;
      response.destroy();
      return { status, address: url.href, isMoved, retryAfter: headers['retry-after'], page };
    }
    response.destroy();
    if (redirects >= mostRedirects) {
      throw new CannotRead(`${address} redirects more than ${mostRedirects} times.`);
    }
    isMoved ||= status === 301 || status === 308;
    url = urlOf(location, url);
  }
}

export const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

async function pageOf(bytes: AsyncIterable<Uint8Array>, type: string): Promise<Page | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  const sha256 = digestOf(whole);
  const asBytes = { title: undefined, digest: sha256, sha256, text: undefined };
  if (!/html/i.test(type)) return asBytes;
  try {
    const { title, text } = htmlText(decodedText(whole, true));
    return { title, digest: digestOf(Buffer.from(text)), sha256, text };
  } catch {
    return asBytes;
  }
}
