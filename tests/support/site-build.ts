import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

/** The day on which the tests build, so that they mean the same next year. */
export const buildDay = '2026-11-22';

/** How a verb ended, and what it printed: all of it, and apart. */
interface VerbResult {
  readonly exitCode: number | undefined;
  readonly output: string;
  readonly stdout: string;
  readonly stderr: string;
}

interface VerbPlace {
  /** What the verb reads, to its end. */
  readonly input?: string | undefined;
  /** Another copy of this checkout, of which the verb is. */
  readonly checkout?: string;
}

/** Starts a verb as a person at a terminal would, without what Vitest puts into the environment. */
export const startVerb = (
  verb: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { input, checkout = '.' }: VerbPlace = {},
) =>
  execa(process.execPath, [resolve(checkout, 'scripts/run.mjs'), verb, ...args], {
    cwd: resolve(checkout),
    extendEnv: false,
    env: { ...plainEnvironment(), BUILD_NOW: buildDay, ...environment },
    all: true,
    reject: false,
    // Without anything to read, the input stays open: a server ends with it.
    ...(input !== undefined && { input }),
  });

/** The same until it ends. */
export async function runVerb(
  verb: string,
  args: readonly string[] = [],
  environment?: Readonly<Record<string, string>>,
  place?: VerbPlace,
): Promise<VerbResult> {
  const { exitCode, all, stdout, stderr } = await startVerb(verb, args, environment, place);
  return { exitCode, output: all, stdout, stderr };
}

export const plainEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'LANG'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** A copy of content/ that a test may damage, and how to remove it. */
export async function contentCopy(): Promise<{ content: string; out: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  return {
    content,
    out: join(folder, 'dist'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
