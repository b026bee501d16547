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
