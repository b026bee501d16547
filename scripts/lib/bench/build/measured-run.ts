import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { endedChildrenSeconds, treeUse } from './process-tree.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program and all that it started took. CPU and memory are known on Linux only. */
export interface Use {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  /** The highest sum of resident memory over the tree of processes, looked at every 50 ms. */
  readonly peakMegabytes: number | undefined;
}

export interface Line {
  /** Seconds from the start until it arrived. */
  readonly at: number;
  readonly text: string;
}

export interface MeasuredRun {
  readonly whole: Use;
  readonly lines: readonly Line[];
  /** What was used from the start until that second. */
  readonly until: (second: number) => Use;
  /** The last words of a program that did not end well. */
  readonly failed: string | undefined;
}

const interval = 50; // milliseconds

export function measuredRun({ program, args, folder, env = {} }: Command): Promise<MeasuredRun> {
  const before = endedChildrenSeconds();
  const begun = performance.now();
  const now = () => (performance.now() - begun) / 1000;
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const samples: Sample[] = [];
  const look = () => {
    const use = child.pid === undefined ? undefined : treeUse(child.pid);
    if (use) samples.push({ at: now(), ...use });
  };
  look();
  const timer = setInterval(look, interval);
  const lines: Line[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      const text = stripVTControlCharacters(line);
      // Astro's line for each page: hundreds of thousands that nobody asks for.
      if (!/[├└]─/.test(text)) lines.push({ at: now(), text });
    });
  }
  let ended = 0;
  child.once('exit', () => {
    ended = now();
    clearInterval(timer);
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      const after = endedChildrenSeconds();
      resolve({
        whole: {
          seconds: ended,
          cpuSeconds: before === undefined || after === undefined ? undefined : after - before,
          peakMegabytes: peakOf(samples),
        },
        lines,
        until: (second) => useUntil(samples, second),
        failed: code === 0 ? undefined : lastWords(lines, signal ?? `exit code ${code}`),
      });
    });
  });
}

interface Sample {
  readonly at: number;
  readonly bytes: number;
  readonly cpuSeconds: number;
}

function useUntil(samples: readonly Sample[], second: number): Use {
  const until = samples.filter(({ at }) => at <= second);
  return {
    seconds: second,
    cpuSeconds: until.at(-1)?.cpuSeconds,
    peakMegabytes: peakOf(until),
  };
}

const peakOf = (samples: readonly Sample[]): number | undefined =>
  samples.length === 0 ? undefined : Math.max(...samples.map(({ bytes }) => bytes)) / 1e6;

const lastWords = (lines: readonly Line[], reason: string): string =>
  [...lines.slice(-12).map(({ text }) => text), reason].join('\n');
