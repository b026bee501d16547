import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly astro: string;
  readonly day: string;
  /** Mean number of processes that wanted a core in the minute before: others slow a bench down. */
  readonly load: { readonly before: number; readonly after: number };
}

export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

export const machine = (day: string, astro: string, before: number): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 1e9),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.versions.node,
  astro,
  day,
  load: { before, after: loadNow() },
});
