import { hash, randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { bootId, startOf } from './process-identity.ts';
import { writeFlushed } from './replace-file.ts';

const holder = z.strictObject({
  token: z.string(),
  host: z.string(),
  boot: z.string(),
  pid: z.number(),
  /** When the process began, so that another one with the same number is not taken for it. */
  start: z.string(),
  since: z.string(),
});
type Holder = z.infer<typeof holder>;

/** Thrown when somebody else holds a lock; the message says who, and what to do. */
export class Locked extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Locked';
  }
}

/** The lock of one kind of work on a folder. It lies outside, where it is no file that nobody knows. */
export function lockOf(folder: string, work: 'saving' | 'building'): string {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  return join(tmpdir(), `plumbline-${work}-${hash('sha256', place).slice(0, 16)}.lock`);
}

/**
 * One process at a time holds a lock file; that of a process that is no more is taken over. Throws `Locked` when somebody
 * else holds it; gives what releases it.
 */
export function takeLock(lock: string): () => void {
  // Each round ends with the lock, with somebody who lives, or because a third one has moved in between.
  for (let round = 0; round < 20; round += 1) {
    const held = attempt(lock);
    if (held) return held;
  }
  throw new Locked('Several others are at work here. Nothing was changed: try again.');
}

function attempt(lock: string): (() => void) | undefined {
  const own = self();
  const aside = `${lock}-${own.token}-${own.pid}.tmp`;
  try {
    writeFlushed(aside, JSON.stringify(own));
    linkSync(aside, lock);
    removeAsides(lock);
    return () => release(lock, own);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const other = holderOf(lock);
    if (other === undefined) return undefined;
    if (other === 'unreadable' || isAtWork(other)) throw new Locked(refusal(lock, other));
    return takeOver(lock, other, own, aside);
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Replaces the lock of a process that is no more. Who may do so holds a lock of its own, named after the one that is
 * replaced: of two who find it abandoned at once, the second must not remove what the first has put there.
 */
function takeOver(lock: string, gone: Holder, own: Holder, aside: string) {
  const done = takeLock(`${lock}.${gone.token.slice(0, 8)}`);
  try {
    const now = holderOf(lock);
    if (now === undefined || now === 'unreadable' || now.token !== gone.token) return undefined;
    renameSync(aside, lock);
    removeAsides(lock);
    return () => release(lock, own);
  } finally {
    done();
  }
}

function release(lock: string, own: Holder): void {
  const now = holderOf(lock);
  if (now !== undefined && now !== 'unreadable' && now.token === own.token) rmSync(lock);
}

/** What processes that were killed have left beside the lock. */
function removeAsides(lock: string): void {
  const folder = dirname(lock);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(basename(lock)) || name === basename(lock)) continue;
    if (isAbandoned(join(folder, name))) rmSync(join(folder, name), { force: true });
  }
}

/** One that was killed while it wrote has left a file that cannot be read, with its number in the name. */
function isAbandoned(aside: string): boolean {
  const found = holderOf(aside);
  if (found === undefined) return false;
  if (found !== 'unreadable') return !isAtWork(found);
  return startOf(Number(/-(\d+)\.tmp$/.exec(aside)?.[1] ?? process.pid)) === undefined;
}

const self = (): Holder => ({
  token: randomUUID(),
  host: hostname(),
  boot: bootId(),
  pid: process.pid,
  start: startOf(process.pid) ?? '',
  since: new Date().toISOString(),
});

/** Of another machine nothing can be known, and its lock stays. */
function isAtWork({ host, boot, pid, start }: Holder): boolean {
  if (host !== hostname()) return true;
  return boot === bootId() && startOf(pid) === start;
}

const refusal = (lock: string, other: Holder | 'unreadable'): string =>
  other === 'unreadable'
    ? `${lock} is no lock of ours. Nothing was changed: look who made it, and remove it.`
    : `Process ${other.pid} on ${other.host} is at work here since ${other.since}. Nothing was changed.${
        other.host === hostname()
          ? ' Wait until it has ended.'
          : ` If nobody works there any more, remove ${lock}.`
      }`;

function holderOf(lock: string): Holder | 'unreadable' | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(lock, 'utf8')));
  } catch (error) {
    return isCode(error, 'ENOENT') ? undefined : 'unreadable';
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
