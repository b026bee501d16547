import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { securityTests } from './security/threats.ts';
import { readTestReport, type TestReport } from './vitest-report.ts';

/** One thing that `npm test` runs. Programs of Vitest count their tests; any other program is one test. */
export interface Step {
  readonly name: string;
  readonly purpose: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome extends TestReport {
  readonly step: Step;
  readonly ok: boolean;
  readonly milliseconds: number;
}

export const steps: readonly Step[] = [
  { name: 'format', purpose: 'layout of the code', command: ['prettier', '--check', '.'] },
  { name: 'lint', purpose: 'mistakes of habit', command: ['oxlint'] },
  { name: 'unused', purpose: 'code nobody calls', command: ['knip'] },
  { name: 'types', purpose: 'TypeScript and Astro templates', command: ['astro', 'check'] },
  {
    name: 'unit',
    purpose: 'functions, rules, architecture',
    // Only here: to count lines makes tests take a third longer.
    command: ['vitest', 'run', '--project', 'unit', '--coverage'],
  },
  {
    name: 'programs',
    purpose: 'verbs, imports, threats, steps of the build',
    command: ['vitest', 'run', '--project', 'programs'],
  },
  {
    name: 'site',
    purpose: 'the built site, as files and in Chromium',
    command: ['vitest', 'run', '--project', 'site'],
  },
];

/** Takes hours and runs by its name only: the tests of docs/security.md with all of their inputs. */
const atLength: Step = {
  name: 'hostile',
  purpose: 'all hostile inputs, and every kill',
  command: ['vitest', 'run', ...securityTests.map((test) => `tests/${test}`)],
  env: { HOSTILE: 'whole' },
};

export const allSteps: readonly Step[] = [...steps, atLength];

export async function runStep(step: Step): Promise<Outcome> {
  const begun = performance.now();
  const [program, ...args] = step.command;
  const report = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  const json = join(report, 'vitest.json');
  const counting =
    program === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`]
      : [];
  const { exitCode } = await execa(program, [...args, ...counting], {
    stdio: 'inherit',
    reject: false,
    preferLocal: true,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
  });
  const tested = program === 'vitest' ? await readTestReport(json) : undefined;
  await rm(report, { recursive: true });
  return outcome(step, exitCode === 0, tested, performance.now() - begun);
}

/** A run that ended badly has failed once at least, whatever its tests say: a threshold, a setup, a crash. */
function outcome(
  step: Step,
  ok: boolean,
  report: TestReport | undefined,
  milliseconds: number,
): Outcome {
  const { failed, ...rest } = report ?? {
    passed: ok ? 1 : 0,
    failed: 0,
    skipped: 0,
    failures: [],
    unsteady: [],
  };
  return { step, ok, ...rest, failed: ok ? failed : Math.max(1, failed), milliseconds };
}
