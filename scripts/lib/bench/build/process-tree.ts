import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started hold and have used, at one moment. */
export interface TreeUse {
  /** Resident memory of all processes together; memory that two share counts twice. */
  readonly bytes: number;
  /** Processor time of user and system, with that of processes that have ended. */
  readonly cpuSeconds: number;
}

const ticksPerSecond = 100; // USER_HZ of every Linux that Node runs on
const pageSize = 4096;

/** Undefined where the system has no /proc, and when the process is gone. */
export function treeUse(root: number): TreeUse | undefined {
  let bytes = 0;
  let ticks = 0;
  let found = false;
  const left = [root];
  for (let pid = left.pop(); pid !== undefined; pid = left.pop()) {
    const stat = statOf(pid);
    if (!stat) continue;
    found = true;
    bytes += stat.pages * pageSize;
    ticks += stat.ticks;
    left.push(...childrenOf(pid));
  }
  return found ? { bytes, cpuSeconds: ticks / ticksPerSecond } : undefined;
}

/** Processor time of all processes that this one has started and that have ended. */
export function endedChildrenSeconds(): number | undefined {
  const stat = statOf(process.pid);
  return stat && stat.endedTicks / ticksPerSecond;
}

interface Stat {
  /** Its own and those of ended children. */
  readonly ticks: number;
  readonly endedTicks: number;
  readonly pages: number;
}

/** The fields of /proc/<pid>/stat, of which the second, a name in brackets, may hold spaces. */
function statOf(pid: number): Stat | undefined {
  const text = textOf(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  const endedTicks = endedUser + endedSystem;
  return { ticks: user + system + endedTicks, endedTicks, pages: fields[21] ?? 0 };
}

/** Children belong to the thread that started them. */
function childrenOf(pid: number): number[] {
  const threads = `/proc/${pid}/task`;
  try {
    return readdirSync(threads).flatMap((thread) =>
      (textOf(`${threads}/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
