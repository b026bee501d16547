import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow } from '#release/files-below.ts';
import type { ReleasePlace } from '#release/release-place.ts';
import { exitCode, Failure } from '../command.ts';

/** A release in a folder, or at an address on the web. */
export function openPlace(given: string): ReleasePlace {
  if (/^https?:\/\//.test(given)) return placeOnTheWeb(given);
  const folder = resolve(given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Failure(`There is no folder ${given}.`, exitCode.wrongUsage);
  }
  const open: ReleasePlace['open'] = (path) => {
    const file = join(folder, path);
    const isThere = existsSync(file) && statSync(file).isFile();
    return Promise.resolve(isThere ? createReadStream(file) : undefined);
  };
  return { name: given, open, list: () => filesBelow(folder), atOnce: 8 };
}

function placeOnTheWeb(given: string): ReleasePlace {
  const root = given.endsWith('/') ? given : `${given}/`;
  const open: ReleasePlace['open'] = async (path) => {
    // Hosts serve the page of a folder under the address of the folder.
    const shown = path.replace(/(^|\/)index\.html$/, '$1');
    const answer = await ask(new URL(shown.split('/').map(encodeURIComponent).join('/'), root));
    return answer.body ?? undefined;
  };
  return { name: root, open, unserved: ['_headers', '_redirects'], atOnce: 4 };
}

const patience = 60_000; // milliseconds in which nothing comes
const attempts = 4;
const longestWait = 120; // seconds

/** An answer; without a body where there is no such file. Waits when the host asks for it. */
export async function ask(address: URL): Promise<{ readonly body?: AsyncIterable<Uint8Array> }> {
  for (let attempt = 1; ; attempt += 1) {
    const { response, body } = await answerFrom(address);
    if (response.ok) return { body };
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return {};
    const isBusy = response.status === 429 || response.status >= 500;
    if (!isBusy || attempt === attempts) {
      throw new Failure(`${address.href} answers with ${response.status}.`);
    }
    const wanted = Number(response.headers.get('retry-after') ?? Number.NaN);
    await wait(1000 * Math.min(Number.isNaN(wanted) ? 2 ** attempt : wanted, longestWait));
  }
}

/** An answer, and its body, which may take as long as it likes while some of it comes. */
async function answerFrom(
  address: URL,
): Promise<{ readonly response: Response; readonly body: AsyncIterable<Uint8Array> }> {
  const silence = new AbortController();
  const stop = () => silence.abort(new Error('nothing comes any more'));
  const timer = setTimeout(stop, patience).unref();
  try {
    const response = await fetch(address, {
      signal: silence.signal,
      headers: { 'User-Agent': 'plumbline-verify' },
    });
    return { response, body: response.body ? heard(address, response.body, timer) : nothing() };
  } catch (error) {
    clearTimeout(timer);
    throw unanswered(address, error);
  }
}

async function* heard(
  address: URL,
  body: AsyncIterable<Uint8Array>,
  timer: NodeJS.Timeout,
): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of body) {
      timer.refresh();
      yield piece;
    }
  } catch (error) {
    throw unanswered(address, error);
  } finally {
    clearTimeout(timer);
  }
}

function unanswered(address: URL, error: unknown): Failure {
  const reason = error instanceof Error ? (error.cause ?? error) : error;
  return new Failure(`${address.href} does not answer: ${String(reason)}`);
}

// oxlint-disable-next-line require-yield
async function* nothing(): AsyncIterable<Uint8Array> {
  // An empty file has no body.
}
