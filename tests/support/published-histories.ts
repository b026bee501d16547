import { historyLine } from '#domain/history.ts';
import type { Accountable, Published } from '#release/kept-histories.ts';
import { verdictOf, type LedgerLine } from '#release/published-ledgers.ts';

/** A whole number below another one. */
export type Draw = (below: number) => number;

/** Fact-checks with histories that only grow, as a newsroom keeps them: what a test draws from. */
export interface Newsroom {
  readonly checks: Map<string, Accountable>;
  readonly renamed: Map<string, string>;
  made: number;
}

export const publishedBy = ({ checks, renamed }: Newsroom): Published => ({ checks, renamed });

const verdicts = ['false', 'misleading', 'unproven', 'true', 'out-of-context'];
const lastMinute = 28;

/** A newsroom that has published some entries. */
export function newsroom(draw: Draw): Newsroom {
  const room: Newsroom = { checks: new Map(), renamed: new Map(), made: 0 };
  for (let count = 3 + draw(4); count > 0; count -= 1) publish(room, draw);
  for (let count = 4 + draw(8); count > 0; count -= 1) grow(room, draw);
  return room;
}

/** What may rightly happen between two releases: entries are published, also under an early date, changed, withdrawn, renamed. */
export function edit(room: Newsroom, draw: Draw): void {
  const act = draw(10);
  if (act < 2) publish(room, draw);
  else if (act < 3) rename(room, draw);
  else grow(room, draw);
}

function publish(room: Newsroom, draw: Draw): void {
  const history = [line(room, draw, [], 'published', one(verdicts, draw))];
  set(room, `check-${(room.made += 1)}`, history);
}

function grow(room: Newsroom, draw: Draw): void {
  const [id, { history }] = one([...room.checks], draw);
  const kinds = ['updated', 'clarified', 'corrected', 'verdict-changed', 'confirmed', 'withdrawn'];
  const kind = one(kinds, draw);
  const others = verdicts.filter((verdict) => verdict !== verdictOf(history));
  const to = kind === 'verdict-changed' ? one(others, draw) : undefined;
  set(room, id, [...history, line(room, draw, history, kind, to)]);
}

function rename(room: Newsroom, draw: Draw): void {
  const [id, check] = one([...room.checks], draw);
  const to = `${id}-renamed`;
  room.checks.delete(id);
  room.checks.set(to, check);
  // As npm run rename keeps them: without a detour.
  for (const [from, target] of room.renamed) if (target === id) room.renamed.set(from, to);
  room.renamed.set(id, to);
}

/** To be called after a release: readers must have been told of the withdrawal. */
export function removeWithdrawn(room: Newsroom): void {
  for (const [id, { history }] of room.checks) {
    const isGone = history.at(-1)?.kind === 'withdrawn' && room.checks.size > 1;
    if (isGone && ![...room.renamed.values()].includes(id)) room.checks.delete(id);
  }
}

function set(room: Newsroom, id: string, history: readonly LedgerLine[]): void {
  const verdict = verdictOf(history);
  if (verdict === undefined) throw new Error(`${id} has no verdict.`);
  room.checks.set(id, {
    verdict: historyLine.shape.to.unwrap().parse(verdict),
    history: [...history],
  });
}

function line(
  room: Newsroom,
  draw: Draw,
  before: readonly LedgerLine[],
  kind: string,
  to: string | undefined,
): LedgerLine {
  // Days of one entry never go back; those of another may lie before what was published last.
  const last = Number(before.at(-1)?.date.slice(-2) ?? 1);
  const day = String(last + draw(lastMinute - last + 1)).padStart(2, '0');
  return historyLine.parse({
    date: `2026-11-${day}`,
    kind,
    ...(kind === 'verdict-changed' && { from: verdictOf(before) }),
    ...(to !== undefined && { to }),
    reason: `Reason ${room.made}.${before.length}: “quoted”, \u0627\u0644\u0623\u062f\u0644\u0629\nand a second line ${draw(1e6)}.`,
    ...(draw(2) === 0 && { evidence: ['a', 'b'].slice(0, 1 + draw(2)) }),
  });
}

export function one<T>(all: readonly T[], draw: Draw): T {
  const chosen = all[draw(all.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}
