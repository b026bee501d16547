import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { runVerb } from '../support/site-build.ts';
import { changed, fixturePaths as at, writeContent } from '../support/archive-fixture.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 60_000 });

test('nothing waits', async () => {
  const { exitCode, output } = await runVerb('status', ['--root', writeContent()]);
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'Nothing waits.' });
});

test('a file that does not load is named first, and hides nothing that does not rest on it', async () => {
  const root = writeContent({
    ...changed(at.claimant, 'kind: person', 'kind: nobody'),
    'sources/unused.yaml': `type: report\ntitle: Unused\npublisher: X\npublisherKind: news\nissued: 2022-10\nlevel: secondary\nreliability: B\nlinkPolicy: live\n`,
  });
  const { exitCode, output } = await runVerb('status', ['--root', root]);
  expect(exitCode).toBe(0);
  expect(output).toMatch(
    /^To be mended \(1 problem\) {2}npm run check\n.*claimants\/envoy\.yaml:2:7 {2}error/,
  );
  expect(output).toContain('Left out until then: claimants/envoy, fact-checks/envoy-on-aid');
  expect(output).toContain('Sources that nothing cites (1 entry)\n  sources/unused');

  const json = JSON.parse((await runVerb('status', ['--json', '--root', root])).output);
  expect(json).toMatchObject({
    leftOut: expect.arrayContaining(['fact-checks/envoy-on-aid']),
    orphanSources: [{ entry: 'sources/unused' }],
  });
});

test('settings that do not load are all that can be said', async () => {
  const root = writeContent({ [at.verdicts]: undefined });
  const { exitCode, output } = await runVerb('status', ['--root', root]);
  expect(exitCode).toBe(0);
  expect(output).toContain('verdicts.yaml');
  expect(output).not.toContain('Nothing waits');
});

test('what changed under a check is told from the repository, where it knows the day of the signature', async () => {
  const root = writeContent();
  const at26 = { BUILD_NOW: '2026-11-26' };
  const reconfirmed = async () =>
    JSON.parse((await runVerb('status', ['--json', '--root', root], at26)).output).toBeReconfirmed;
  const path = join(root, at.incident);
  const committed = { GIT_COMMITTER_DATE: '2026-11-22T10:00:00Z' };
  const git = (...args: string[]) =>
    execa('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: root,
      env: committed,
    });
  writeFileSync(path, readFileSync(path, 'utf8').replace('value: 13', 'value: 12'));
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'x');
  writeFileSync(path, readFileSync(path, 'utf8').replace('value: 12', 'value: 14'));
  await runVerb('changed', ['incidents', 'airport-bombing', '--root', root], at26);
  expect(await reconfirmed()).toMatchObject([
    {
      what: expect.stringContaining('; changed: figures 1, value: 12, now 14'),
      basis: [{ entry: 'incidents/airport-bombing', changed: ['figures 1, value: 12, now 14'] }],
    },
  ]);
  rmSync(join(root, '.git'), { recursive: true });
  expect(await reconfirmed()).toMatchObject([{ basis: [{ changed: [] }] }]);
});
