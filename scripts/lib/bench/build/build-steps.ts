import type { Line } from './measured-run.ts';

/** A step after the pages, by the line in which it says that it is done. */
export interface Step {
  readonly name: string;
  /** Seconds from the start of the build. */
  readonly ended: number;
  /** Seconds since the step before. */
  readonly took: number;
}

export interface BuildSteps {
  /** Seconds from the start until all pages were written; undefined when the build has not said so. */
  readonly pages: number | undefined;
  readonly steps: readonly Step[];
}

/** Reads from the log of our build when which part of it was done. */
export function buildSteps(lines: readonly Line[]): BuildSteps {
  // Astro ends the pages with a mark that has no name before it; other parts of its work have one.
  const last = lines.findLastIndex(({ text }) => /^[\d:]+ ✓ Completed in /.test(text));
  const pages = lines[last]?.at;
  const steps: Step[] = [];
  let before = pages ?? 0;
  for (const { at, text } of lines.slice(last + 1)) {
    const [, name] = /^[\d:]+ (?:\[WARN\] )?\[([\w-]+)\] /.exec(text) ?? [];
    if (pages === undefined || !name || ['build', 'vite', 'types'].includes(name)) continue;
    steps.push({ name, ended: at, took: at - before });
    before = at;
  }
  return { pages, steps: steps.reduce(together, []) };
}

/** Lines that follow each other under one name are one step. */
function together(steps: Step[], step: Step): Step[] {
  const last = steps.at(-1);
  if (last?.name !== step.name) return [...steps, step];
  return [...steps.slice(0, -1), { ...step, took: last.took + step.took }];
}
