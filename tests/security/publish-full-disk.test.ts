import { resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { run } from '../support/hostile-run.ts';
import { newFolder } from '../support/new-folder.ts';
import type { Outcome } from './full-disk-program.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A disk of a few megabytes, which nobody else sees, needs no rights where namespaces of users are allowed. */
const canMount = await execa('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
  reject: false,
}).then(({ exitCode }) => exitCode === 0);
if (!canMount) {
  process.stdout.write(
    'full disk: skipped, this system lets nobody mount a small disk (unshare -rm)\n',
  );
}

test.skipIf(!canMount)(
  'a disk that is full or cannot be written leaves the live site as it was',
  async () => {
    const program = resolve('tests/security/full-disk-program.ts');
    const { stdout } = await execa('unshare', ['-rm', process.execPath, program, newFolder()]);
    const { outcomes, copiedInPlace }: { outcomes: Outcome[]; copiedInPlace: string } = JSON.parse(
      stdout.slice(stdout.lastIndexOf('\n')),
    );
    const published = outcomes.filter(({ what }) => what.startsWith('with room'));
    expect(published.map(({ exitCode, live, left }) => ({ exitCode, live, left }))).toEqual([
      { exitCode: 0, live: 'old', left: [] },
      { exitCode: 0, live: 'new', left: [] },
      { exitCode: 0, live: 'old', left: [] },
    ]);

    const refused = outcomes.filter(({ what }) => !what.startsWith('with room'));
    expect(refused).toHaveLength(5);
    for (const { what, exitCode, said, live, left } of refused) {
      expect.soft({ exitCode, live, left }, what).toEqual({ exitCode: 1, live: 'old', left: [] });
      expect
        .soft(said, what)
        .toMatch(
          what === 'read-only'
            ? /^(?:publish|Failure): Nothing was published to [^\n]*: the live site is as it was\. The folder may not be written to\.$/
            : /^[^\n]*(?:The disk is full)[^\n]*$/,
        );
      expect.soft(said, what).toContain('the live site is as it was'.slice(4));
    }
    expect(copiedInPlace).toBe('damaged');
    const intact = refused.filter(
      ({ live, left, exitCode }) => live === 'old' && left.length === 0 && exitCode === 1,
    );
    noteFigure({
      id: 'R5',
      what: 'publishing to a small disk',
      reached: `live site unchanged, exit code 1, one line, nothing left in ${intact.length} of ${refused.length}: ${refused.map(({ what }) => what).join(', ')}`,
      control: `copied in place on the full disk: ${copiedInPlace}`,
      isReached: intact.length === refused.length,
      run,
    });
  },
);
