import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { filesOf } from '../support/built-site.ts';
import { fixturePaths, soundContent, writeContentFile } from '../support/archive-fixture.ts';
import { behaviours, hostileServer } from '../support/hostile-server.ts';
import { run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import { plainEnvironment } from '../support/site-build.ts';

vi.setConfig({ testTimeout: 120_000 });

const day = '2026-11-22';
const limit = 256; // MB
const unproven =
  '  - id: unproven\n    label: Unproven\n    definition: Neither.\n    tone: open\n';

interface Imported {
  readonly address: string;
  readonly drafts?: number;
  readonly refused?: number | string;
  /** An error that nobody meant. */
  readonly failed?: string;
  readonly megabytes?: number;
}

async function importing(
  root: string,
  addresses: readonly string[],
  network: 'private' | 'public',
) {
  const { stdout, exitCode } = await execa(
    process.execPath,
    [resolve('tests/support/import-child.ts'), root, day, network, ...addresses],
    { extendEnv: false, env: plainEnvironment(), reject: false },
  );
  const lines = stdout.split('\n').map((line): Imported => JSON.parse(line) as Imported);
  return { lines, exitCode };
}

/** Addresses of this machine, in every spelling. */
const privateHosts = [
  '127.0.0.1',
  'localhost',
  '2130706433',
  '0x7f.1',
  '017700000001',
  '[::ffff:127.0.0.1]',
  '0.0.0.0',
];

test('a server with many behaviours', async () => {
  const { server, port, asked } = await hostileServer();
  onTestFinished(() => void server.close());
  const around = newFolder();
  const root = join(around, 'content');
  mkdirSync(root);
  writeFileSync(join(around, 'beside.txt'), 'as it was');
  const content = {
    ...soundContent,
    [fixturePaths.verdicts]: soundContent[fixturePaths.verdicts] + unproven,
  };
  for (const [path, text] of Object.entries(content)) writeContentFile(root, path, text);
  const before = filesOf(root);

  const hosts = privateHosts.map((host) => `http://${host}:${port}/empty`);
  const kept = await importing(root, hosts, 'public');
  const privateRequests = asked();
  expect(kept.lines.filter(({ refused }) => typeof refused === 'string')).toHaveLength(
    hosts.length,
  );
  expect(privateRequests).toBe(0);

  const names = Object.keys(behaviours);
  const { lines, exitCode } = await importing(
    root,
    names.map((name) => `http://127.0.0.1:${port}/${name}`),
    'private',
  );
  expect(exitCode).toBe(0);
  const megabytes = lines.at(-1)?.megabytes ?? Infinity;
  const outcomes = lines.slice(0, -1);
  const failed = outcomes.filter((outcome) => outcome.failed !== undefined);
  expect(failed).toEqual([]);
  expect(outcomes).toHaveLength(names.length);
  expect(asked()).toBeGreaterThanOrEqual(names.length);

  // What was taken in is sound, and a draft; nothing else has been written.
  const problems = checkArchive(await readArchiveIsolated(root), root, day);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const written = filesOf(root).filter((path) => !before.includes(path));
  expect(written.length).toBeGreaterThan(0);
  const checks = written.filter((path) => path.startsWith('fact-checks/'));
  const undrafted = checks.filter(
    (path) => !/^status: draft$/m.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(undrafted).toEqual([]);
  const outside = filesOf(around).filter((path) => !path.startsWith('content/'));
  expect(outside).toEqual(['beside.txt']);

  // Who asks without looking reaches this machine by most of these names.
  const reachable = await Promise.all(
    hosts.map((host) =>
      fetch(host, { signal: AbortSignal.timeout(2000) }).then(
        () => 1,
        () => 0,
      ),
    ),
  );
  const naive = reachable.filter((each) => each === 1).length;
  expect(naive).toBeGreaterThan(3);
  noteFigure({
    id: 'T9',
    what: 'Imports from a server of this machine that misbehaves',
    reached: `${outcomes.length} behaviours: ${outcomes.length - failed.length} handled, ${outside.length - 1} files written outside, ${privateRequests} requests to ${hosts.length} private addresses, ${Math.round(megabytes)} MB at most`,
    control: `asked without looking, ${naive} of the ${hosts.length} private addresses answer`,
    isReached: outcomes.length >= 40 && failed.length === 0 && megabytes < limit,
    run,
  });
});
