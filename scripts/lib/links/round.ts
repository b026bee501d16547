import { setTimeout as wait } from 'node:timers/promises';
import { inParallel } from '#archive/in-parallel.ts';
import type { Corpus } from '#domain/corpus.ts';
import { outsideAddresses } from '#editing/dead-links.ts';
import { hostOf, type AskOptions } from './answer.ts';
import { lookAt } from './look-at.ts';
import type { Looks } from './state-file.ts';

export interface RoundOptions extends AskOptions {
  /** Milliseconds between two requests to one host. */
  readonly pauseFor: number;
  /** Looks at addresses again that were looked at within the last 20 hours. */
  readonly again: boolean;
  readonly now: () => Date;
  /** After every look, so that whatever ends the run loses nothing. */
  readonly onLook: (done: number, total: number) => void;
}

const atOnce = 4; // hosts
const freshFor = 20 * 60 * 60_000; // milliseconds

/** Looks at every address of the content that is due, one request at a time to each host. */
export async function lookAround(corpus: Corpus, looks: Looks, options: RoundOptions) {
  const forbidden = unlinkedHosts(corpus);
  const addresses = [...outsideAddresses(corpus).keys()];
  for (const known of looks.keys()) if (!addresses.includes(known)) looks.delete(known);
  const due = addresses.filter((address) => isDue(address, looks, options));
  const hosts = [...Map.groupBy(due, (address) => new URL(address).host).values()];
  const captures = capturesOf(corpus);
  const pause = pausing(options.pauseFor);
  let done = 0;
  await inParallel(hosts, { atOnce }, async (addressesOfHost) => {
    for (const [index, address] of addressesOfHost.entries()) {
      const known = { before: looks.get(address), capture: captures.get(address) };
      const look = await lookAt(address, known, options.now(), { ...options, forbidden, pause });
      looks.set(address, look);
      options.onLook((done += 1), due.length);
      // The server asks for patience: the others of its addresses have time.
      if (look.notBefore !== undefined) {
        done += deferred(addressesOfHost.slice(index + 1), look.notBefore, looks);
        options.onLook(done, due.length);
        return;
      }
    }
  });
}

/** Addresses of a host that wants to be left in peace: those that are known keep their state until then. */
function deferred(rest: readonly string[], notBefore: string, looks: Looks): number {
  for (const address of rest) {
    const before = looks.get(address);
    if (before) looks.set(address, { ...before, notBefore });
  }
  return rest.length;
}

function isDue(address: string, looks: Looks, { again, now }: RoundOptions): boolean {
  const before = looks.get(address);
  if (!before) return true;
  const at = now().getTime();
  if (before.notBefore !== undefined && at < Date.parse(before.notBefore)) return false;
  return again || at - Date.parse(before.lookedAt) > freshFor;
}

/** Hosts of sources that get no link; no sound record of one has an address. */
const unlinkedHosts = ({ sources }: Corpus): ReadonlySet<string> =>
  new Set(
    [...sources.values()]
      .filter(({ linkPolicy }) => linkPolicy === 'no-link')
      .flatMap(({ url, archives }) => [url, ...archives.map((archive) => archive.url)])
      .flatMap((address) => (address === undefined ? [] : [hostOf(new URL(address))])),
  );

const capturesOf = ({ sources }: Corpus) =>
  new Map(
    [...sources.values()].flatMap(({ url, capture }) =>
      url !== undefined && capture ? [[url, capture] as const] : [],
    ),
  );

/** Waits until the last request to a host is long enough ago; redirects lead several addresses to one host. */
function pausing(milliseconds: number): (host: string) => Promise<void> {
  const turns = new Map<string, Promise<void>>();
  return (host) => {
    const turn = turns.get(host) ?? Promise.resolve();
    turns.set(
      host,
      turn.then(() => wait(milliseconds)),
    );
    return turn;
  };
}
