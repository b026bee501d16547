import type { PlacedProblem } from '#domain/problem.ts';
import { deskRequest, type DeskVerb } from '#site/desk-urls.ts';

/** A file as the desk read it and as it is to be; `before` is missing where there is none. */
export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Why the server does not do what it is asked. */
export interface Refusal {
  readonly problems?: readonly PlacedProblem[];
  readonly reason?: string;
}

/** True where the server of `npm run dev` stands behind the page. */
export const isServed = import.meta.env.DEV;

const gone: Refusal = {
  reason: 'The server does not answer. Is `npm run dev` still running? Nothing was saved.',
};

type Changes = readonly Change[];

/** Why changes may not be saved, if they may not. */
export const check = (changes: Changes): Promise<Refusal | undefined> =>
  refusalOf('check', changes);

/** Saves all of them or none. */
export const save = (changes: Changes): Promise<Refusal | undefined> => refusalOf('save', changes);

/** The page of an entry as it would be, or why there is none. */
export async function preview(change: Change): Promise<{ readonly html: string } | Refusal> {
  const response = await ask('preview', [change]);
  if (!response) return gone;
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage ? { html: await response.text() } : readRefusal(response);
}

/** All files of content/ that the desk shows, by path. */
export async function files(): Promise<ReadonlyMap<string, string>> {
  const response = await ask('files', {});
  if (!response?.ok)
    throw new Error((response && (await readRefusal(response)).reason) ?? gone.reason);
  const read: Record<string, string> = await response.json();
  return new Map(Object.entries(read));
}

async function refusalOf(verb: DeskVerb, changes: Changes): Promise<Refusal | undefined> {
  const response = await ask(verb, changes);
  if (!response) return gone;
  const refusal = await readRefusal(response);
  return refusal.reason === undefined && refusal.problems === undefined ? undefined : refusal;
}

const ask = (verb: DeskVerb, body: object): Promise<Response | undefined> =>
  fetch(deskRequest(verb), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);

const readRefusal = async (response: Response): Promise<Refusal> => {
  const refusal: Refusal = await response.json().catch(() => gone);
  return refusal;
};
