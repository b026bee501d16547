import { standsIn } from '#capture/words-in-document.ts';
import type { Source } from '#domain/entities.ts';
import { CannotRead } from '#importing/reading/cannot-read.ts';
import { answerOf, NotToBeAsked, type Answer, type AskOptions } from './answer.ts';
import type { Look } from './state-file.ts';

type Capture = NonNullable<Source['capture']>;

export interface Known {
  readonly before: Look | undefined;
  /** What was captured of the source whose address it is. */
  readonly capture: Capture | undefined;
}

const longestWait = 7 * 24 * 60 * 60_000;

/** Looks at one address: is it there, at the same place, with the same words? */
export async function lookAt(
  address: string,
  { before, capture }: Known,
  now: Date,
  options: AskOptions,
): Promise<Look> {
  const found = await stateOf(address, { before, capture }, now, options);
  const lookedAt = now.toISOString();
  const since = before?.state === found.state ? before.since : lookedAt;
  // A page is compared with what was last read of it; a change is told for a month, unless it is taken back.
  const isTold = found.state === 'changed' && now.getTime() - Date.parse(since) < toldFor;
  const known = before && {
    ...(before.digest !== undefined && { digest: before.digest }),
    ...(before.title !== undefined && { title: before.title }),
  };
  return { ...known, ...found, ...(isTold && known), lookedAt, since };
}

const toldFor = 30 * 24 * 60 * 60_000;

type Found = Omit<Look, 'lookedAt' | 'since'>;

async function stateOf(
  address: string,
  known: Known,
  now: Date,
  options: AskOptions,
): Promise<Found> {
  try {
    return judged(await answerOf(address, options), known, now);
  } catch (error) {
    if (error instanceof NotToBeAsked) return { state: 'blocked', reason: error.message };
    if (error instanceof CannotRead) return { state: 'dead', reason: error.message };
    throw error;
  }
}

function judged(answer: Answer, known: Known, now: Date): Found {
  const { status, isMoved, retryAfter, page } = answer;
  const wait = waitOf(retryAfter, now);
  if ([401, 403, 407, 429, 451].includes(status) || (status === 503 && wait)) {
    return {
      state: 'blocked',
      reason: `answers ${status}`,
      ...(wait && { notBefore: wait.toISOString() }),
    };
  }
  if (status < 200 || status >= 400) return { state: 'dead', reason: `answers ${status}` };
  const read = page && {
    digest: page.digest,
    ...(page.title !== undefined && { title: page.title }),
  };
  if (isMoved) {
    return { ...read, state: 'moved', to: answer.address, reason: `is now at ${answer.address}` };
  }
  const reason = page && changeOf(page, known);
  return { ...read, state: reason === undefined ? 'live' : 'changed', ...(reason && { reason }) };
}

/** What is another than when it was captured or looked at last. */
function changeOf(page: NonNullable<Answer['page']>, { before, capture }: Known) {
  if (capture && page.sha256 !== capture.sha256) {
    const { text } = page;
    if (text === undefined) return 'is not the file that was captured';
    const gone = capture.passages.filter((passage) => !standsIn(passage.text, text)).length;
    if (gone > 0) return `has lost ${gone} of ${capture.passages.length} passages that are quoted`;
  }
  if (before?.title !== undefined && before.title !== page.title) return 'has another title';
  if (before?.digest !== undefined && before.digest !== page.digest) return 'has other words';
  return undefined;
}

/** Seconds or a day and time; a week at most. */
function waitOf(retryAfter: string | undefined, now: Date): Date | undefined {
  if (retryAfter === undefined) return undefined;
  const at = /^\d+$/.test(retryAfter)
    ? now.getTime() + Number(retryAfter) * 1000
    : Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : new Date(Math.min(at, now.getTime() + longestWait));
}
