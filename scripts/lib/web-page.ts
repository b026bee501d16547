import { Failure } from './command.ts';

/** A page as a server gave it. */
export interface WebPage {
  readonly url: string;
  readonly text: string;
  /** Without parameters, such as "text/html". */
  readonly mediaType: string;
}

const largestPage = 16 * 2 ** 20; // bytes
const longestWait = 20_000; // milliseconds, for the whole page

/**
 * Reads a page from the web: over https alone, from a named host, within limits of size and time. A redirect is not
 * followed but told, so that nobody is led elsewhere than they asked.
 */
export async function readWebPage(address: string, get: typeof fetch = fetch): Promise<WebPage> {
  const url = allowed(address);
  const signal = AbortSignal.timeout(longestWait);
  try {
    const response = await get(url, { redirect: 'manual', signal, headers: { accept } });
    if (response.status >= 300 && response.status < 400) {
      const to = response.headers.get('location') ?? 'nowhere';
      throw new Failure(
        `${url.href} leads to ${to.slice(0, 300)}; give that address if it is meant.`,
      );
    }
    if (!response.ok) throw new Failure(`${url.href} answers with status ${response.status}.`);
    const type = response.headers.get('content-type') ?? '';
    const charset = /\bcharset="?([\w-]+)/i.exec(type)?.[1];
    const bytes = await limited(response, url);
    const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    return { url: url.href, text: pageText(bytes, charset), mediaType };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { cause, message } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? cause.message : message;
    throw new Failure(`${url.href} cannot be read: ${reason}`);
  }
}

const accept = 'text/html, application/ld+json, application/json;q=0.9';

function allowed(address: string): URL {
  if (!URL.canParse(address)) throw new Failure(`"${address}" is no web address.`);
  const url = new URL(address);
  const isNamed =
    /^[^[\]]*\.[a-z][^.]*$/i.test(url.hostname) && !url.hostname.endsWith('.localhost');
  if (url.protocol === 'https:' && isNamed && url.username === '' && url.password === '')
    return url;
  throw new Failure(`${address}: pages are read from https:// and a host with a public name only.`);
}

async function limited(response: Response, url: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestPage) throw new Failure(`${url.href} has over ${largestPage} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text of a page in the character set that it is said to be in, or in UTF-8; what is damaged shows as U+FFFD. */
export function pageText(bytes: Uint8Array, charset = 'utf-8'): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : charset;
  try {
    return new TextDecoder(marked).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
