import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { digestOf } from '#capture/captured-document.ts';
import { openStore } from '#capture/capture-store.ts';
import { checkCaptures } from '#capture/check-captures.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { captureArchive } from '../support/capture-archive.ts';
import { amount, run } from '../support/hostile-run.ts';
import { runVerb } from '../support/site-build.ts';

// Every document is read by a process of its own.
vi.setConfig({ testTimeout: 2_400_000 });

const count = amount({ sample: 12, whole: 200 });
const pairs = amount({ sample: 1, whole: 4 });

/** The numbers of the documents with which something is wrong. */
async function faulty(content: string, folder: string): Promise<Map<number, string>> {
  const options = { complete: true, afresh: true };
  const archive = readArchive(content);
  const { problems } = await checkCaptures(archive, content, openStore(folder), options);
  return new Map(
    problems.map(({ file, rule }) => [Number(/document-(\d+)/.exec(file)?.[1]), rule] as const),
  );
}

test('T14: every document that is damaged, exchanged or gone is named, and no other', async () => {
  const { content, folder, damage } = captureArchive(count);

  const damaged = new Map<number, string>();
  let next = 0;
  const step = Math.floor(count / (pairs * 10));
  for (const [how, act] of Object.entries(damage)) {
    for (let pair = 0; pair < pairs; pair += 1, next += 2 * step) {
      act(next, next + step);
      damaged.set(next, how).set(next + step, how);
    }
  }
  const found = await faulty(content, folder);
  const named = [...damaged.keys()].filter((index) => found.has(index)).length;
  const falsely = [...found.keys()].filter((index) => !damaged.has(index)).length;
  for (const [index, how] of damaged) {
    expect([how, found.get(index)]).toEqual([
      how,
      how === 'replaced' ? 'words-in-document' : 'capture-file',
    ]);
  }

  // The defence off: what a look at names, and at names and digests, would find.
  const { files } = openStore(folder);
  const records = [...(readArchive(content).records?.sources.values() ?? [])];
  const captured = records.flatMap(({ capture }) => (capture ? [capture.sha256] : []));
  const byName = captured.filter((sha256) => !files.has(sha256)).length;
  const byDigest = [...files].filter(
    ([sha256, name]) => digestOf(readFileSync(join(folder, name))) !== sha256,
  ).length;
  expect(byName + byDigest).toBeLessThan(damaged.size);
  expect(falsely).toBe(0);
  noteFigure({
    id: 'T14',
    what: 'Captured documents, damaged in five ways',
    reached: `${named} of ${damaged.size} found among ${count}, ${falsely} false`,
    control: `A look at the names finds ${byName}, at names and digests ${byName + byDigest}: text exchanged together with its digest is found by the quotation alone.`,
    isReached: named === damaged.size && falsely === 0,
    run,
  });
});

test('the verb says what is missing, where, and how to mend it', async () => {
  const { content, folder, damage } = captureArchive(2);
  const verify = (captures: string) =>
    runVerb('verify', ['--captures', captures, '--content', content]);
  expect(await verify(folder)).toMatchObject({
    exitCode: 0,
    stdout: '2 captured documents of 2 read: 0 errors',
  });
  damage.missing(0, 1);
  const { exitCode, stdout, stderr } = await verify(folder);
  expect(exitCode).toBe(1);
  expect(stdout).toBe('0 captured documents of 2 read: 2 errors');
  expect(stderr).toMatch(
    /document-0\.yaml:\d+:\d+ .*The captured file is not there: \d+ bytes with SHA-256 [0-9a-f]{64}\.  \[capture-file\]\n {4}mend: Put the captured file back/,
  );
});
