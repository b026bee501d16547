import { existsSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { publishSite } from '../../scripts/lib/publishing/publish-site.ts';

/** What a test asks of this process, which it may kill meanwhile. */
export type Order =
  | { readonly do: 'publish' | 'copy in place'; readonly from: string; readonly to: string }
  | {
      readonly do: 'race' | 'race naively';
      readonly from: string;
      readonly to: string;
      readonly at: string;
    }
  | { readonly do: 'go on' };

const tell = (word: string) => process.send?.(word);
let goOn: () => void = () => {};

process.on('message', (order: Order) => {
  if (order.do === 'go on') return goOn();
  void carryOut(order).catch((error: unknown) =>
    tell(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );
});

async function carryOut(order: Exclude<Order, { do: 'go on' }>): Promise<void> {
  if (order.do === 'race' || order.do === 'race naively') return race(order);
  const { from, to } = order;
  tell('begun');
  if (order.do === 'publish') {
    let last = '';
    const done = (step: string) => {
      if (step !== last) tell((last = step));
    };
    await publishSite({ to, build: () => Promise.resolve(from), done });
  } else await cp(from, to, { recursive: true });
  tell('ended');
}

/** Begins at an instant that other processes wait for too; who wins waits until all others have ended. */
async function race({ do: how, from, to, at }: Extract<Order, { at: string }>): Promise<void> {
  const waiting = new Promise<string>((resolve) => {
    goOn = () => resolve(from);
  });
  const won = () => {
    tell('won');
    return waiting;
  };
  while (process.hrtime.bigint() < BigInt(at));
  if (how === 'race') await publishSite({ to, build: won });
  else {
    const lock = join(to, 'lock');
    if (existsSync(lock)) throw new Error('locked');
    // Time in which others look, too, as there is when the machine is busy.
    await setTimeout(100);
    writeFileSync(lock, String(process.pid));
    await won();
  }
  tell('ended');
}

tell('ready');
