import type { Change, ContenderName } from './contender.ts';
import type { Machine } from './machine.ts';
import type { Step } from './build-steps.ts';

/** Everything that `bench build --json` prints. Seconds, megabytes of a million bytes. */
export interface BuildBench {
  readonly machine: Machine;
  /** Steps of our build that were left out. */
  readonly without: readonly string[];
  /** Peers that were asked for and are not there, with how to get them. */
  readonly absent: readonly string[];
  /** One for each size of archive. */
  readonly sizes: readonly SizeResult[];
  /** From the smallest archive to the largest; empty with one size. */
  readonly growth: readonly Growth[];
}

export interface SizeResult {
  readonly entries: number;
  /** How many entries cite the source that was changed. */
  readonly citing: number;
  readonly contenders: readonly ContenderResult[];
}

export interface ContenderResult {
  readonly name: ContenderName;
  readonly version: string;
  /** Pages and files of feeds that were made, and their size; ours without search, cards, data, copies and ZIP. */
  readonly output: Output;
  /** Nothing there from earlier builds. */
  readonly cold: Timed;
  /** Seconds of ours for the same pages by those of this contender, pair by pair, and their median. */
  readonly ratios: readonly number[];
  readonly ratio: number | undefined;
  readonly changed: readonly ChangeResult[];
  /** The end of the log, when a build did not end well. */
  readonly failed?: string;
}

export interface Output {
  readonly files: number;
  readonly megabytes: number;
}

/** Medians over the runs, each figure by itself. */
export interface Timed {
  readonly runs: number;
  /** Of the pages: of the whole, but for ours, where more is done after them. */
  readonly pages: Figures;
  readonly whole: Figures;
  readonly steps: readonly Step[];
  /** Seconds of the pages in each run, in order. */
  readonly each: readonly number[];
}

export interface Figures {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
}

export interface ChangeResult extends Timed {
  readonly change: Change;
  /** Files of pages that were written again in the last run. */
  readonly written: number;
  readonly ratio: number | undefined;
}

export interface Growth {
  readonly name: ContenderName;
  readonly from: number;
  readonly to: number;
  readonly millisecondsPerEntry: readonly [from: number, to: number];
  /** How much longer an entry takes in the larger archive. */
  readonly percent: number;
}
