import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';

const testResult = z.object({
  fullName: z.string(),
  status: z.string(),
  /** Of every try. */
  failureMessages: z.array(z.string()),
});
type TestResult = z.infer<typeof testResult>;

/** What is read of the file of Vitest's JSON reporter. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(testResult),
    }),
  ),
});

export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The file, the name and the first lines of the reason of each test that failed. */
  readonly failures: readonly string[];
  /** The same of each test that failed, and passed when it was tried again. */
  readonly unsteady: readonly string[];
}

/** Vitest's report; nothing passed and nothing failed when it came to none. */
export async function readTestReport(file: string): Promise<TestReport> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  const report = reportSchema.parse(JSON.parse(text));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const path = relative('.', name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      // A file that cannot be run has no tests: the reason is its own.
      if (failed.length === 0) return status === 'failed' ? [failure(path, message)] : [];
      return failed.map((test) => failureOf(path, test));
    }),
    unsteady: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter((test) => test.status === 'passed' && test.failureMessages.length > 0)
        .map((test) => failureOf(relative('.', name), test)),
    ),
  };
}

const failureOf = (path: string, { fullName, failureMessages }: TestResult): string =>
  failure(`${path} > ${fullName}`, failureMessages[0] ?? '');

const failure = (name: string, reason: string): string =>
  [name, ...reason.split('\n').slice(0, 6)].join('\n    ').trimEnd();
