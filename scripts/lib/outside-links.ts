import type { DeadLink } from '#editing/dead-links.ts';

const patience = 15_000; // milliseconds
const atOnce = 4;

/** Asks each address whether it is there. Sends nothing but the request; reads nothing but the answer's status. */
export async function deadOutsideLinks(
  addresses: ReadonlyMap<string, readonly string[]>,
  onProgress: (done: number, total: number) => void,
): Promise<DeadLink[]> {
  const waiting = [...addresses];
  const dead: DeadLink[] = [];
  let done = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [address, entries] = next;
      const reason = await faultOf(address);
      if (reason !== undefined) dead.push(...entries.map((entry) => ({ entry, address, reason })));
      onProgress((done += 1), addresses.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return dead.sort((a, b) => (a.entry < b.entry ? -1 : 1));
}

/** Some servers know no HEAD: they are asked again by GET. */
async function faultOf(address: string): Promise<string | undefined> {
  try {
    const head = await statusOf(address, 'HEAD');
    const status =
      head === 405 || head === 501 || head === 403 ? await statusOf(address, 'GET') : head;
    return status >= 400 ? `answers ${status}` : undefined;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? 'does not answer'
      : 'cannot be reached';
  }
}

async function statusOf(address: string, method: string): Promise<number> {
  const { status, body } = await fetch(address, { method, signal: AbortSignal.timeout(patience) });
  await body?.cancel();
  return status;
}
