import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test, vi } from 'vitest';
import { runVerb } from '../support/site-build.ts';
import {
  changed,
  fixturePaths as at,
  soundContent,
  writeContent,
} from '../support/archive-fixture.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 120_000 });

const gitIn = (cwd: string) => (args: readonly string[]) =>
  execa('git', args, { cwd }).then(({ stdout }) => stdout);

/** A fixture as a repository of its own, with a check that is in draft. */
async function repository() {
  const unsigned = changed(at.factCheck, 'reviewers: [review-desk]\n', '')[at.factCheck];
  const draft = String(unsigned)
    .replace('status: published', 'status: draft')
    .replace(/^history:\n(?: .*\n)+/m, '');
  const root = writeContent({ [at.factCheck]: draft });
  const git = gitIn(root);
  await git(['init', '--quiet']);
  await git(['config', 'user.name', 'An editor']);
  await git(['config', 'user.email', 'editor@example.org']);
  await git(['add', '.']);
  await git(['commit', '--quiet', '--message', 'The fixture']);
  const run = (verb: string, ...args: string[]) => runVerb(verb, [...args, '--root', root]);
  const last = async () => {
    const message = await git(['log', '-1', '--format=%B']);
    const trailers = await execa('git', ['interpret-trailers', '--parse'], { input: message });
    return { message, trailers: trailers.stdout.split('\n') };
  };
  return { root, git, run, last };
}

test('review, publication, correction and confirmation are commits with trailers', async () => {
  const { root, git, run, last } = await repository();
  writeFileSync(join(root, at.claimant), `${soundContent[at.claimant]}country: AF\n`);
  await git(['add', at.claimant]);

  const id = 'envoy-on-aid';
  const returned = await run(
    'review',
    id,
    '--as',
    'review-desk',
    '--note',
    'Read p. 2.',
    '--commit',
  );
  expect(returned.exitCode, returned.output).toBe(0);
  expect(await last()).toMatchObject({
    message: expect.stringMatching(/^Return envoy-on-aid to its authors\n\nRead p\. 2\.\n/),
    trailers: [
      `Fact-check: ${id}`,
      'Review: returned',
      'Checklist: 0/9',
      'Returned-by: Review desk',
    ],
  });
  await run('review', id, '--as', 'review-desk', '--confirm', 'all', '--commit');
  expect((await last()).trailers).toEqual([
    `Fact-check: ${id}`,
    'Review: signed',
    'Checklist: 9/9',
    'Reviewed-by: Review desk',
  ]);
  await run('publish', id, '--embargo', '2026-11-24', '--commit');
  expect((await last()).trailers).toEqual([
    `Fact-check: ${id}`,
    'Verdict: false',
    'Embargo-until: 2026-11-24',
    'Reviewed-by: Review desk',
  ]);
  const change = ['--kind', 'verdict-changed', '--verdict', 'true', '--evidence', 'bombing'];
  await run('correct', id, ...change, '--reason', 'A second document.', '--commit');
  expect((await last()).trailers).toEqual([
    `Fact-check: ${id}`,
    'Correction: verdict-changed',
    'Verdict: true',
    'Verdict-before: false',
    'Evidence: bombing',
  ]);
  expect(await git(['show', '--name-only', '--format='])).toBe(
    `${at.factCheck}\nversions/${id}/1.mdx`,
  );
  await run('confirm', id, '--reason', 'Read again.', '--checked', 'bombing', '--commit');
  expect((await last()).trailers).toEqual([
    `Fact-check: ${id}`,
    'Review: confirmed',
    'Evidence: bombing',
  ]);
  await run('rename', 'incidents', 'airport-bombing', 'airport-attack', '--commit');
  expect((await last()).trailers).toEqual([
    'Renamed-from: incidents/airport-bombing',
    'Renamed-to: incidents/airport-attack',
  ]);
  await run('changed', 'incidents', 'airport-attack', '--commit');
  expect((await last()).trailers).toEqual(['Changed: incidents/airport-attack']);
  // What somebody else has staged is in none of these commits.
  expect(await git(['status', '--short'])).toBe(`M  ${at.claimant}`);
});

test('without --commit the message is printed; where git cannot commit, nothing is lost', async () => {
  const { root, git, run } = await repository();
  const sign = ['envoy-on-aid', '--as', 'review-desk', '--confirm', 'all'];
  const printed = await run('review', ...sign, '--dry-run');
  expect(printed.output).toContain('Fact-check: envoy-on-aid\nReview: signed\n');
  expect(await git(['status', '--short'])).toBe('');

  writeFileSync(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\necho no >&2\nexit 1\n', {
    mode: 0o755,
  });
  const refused = await run('review', ...sign, '--commit');
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain('The files are saved, but git has not committed them:\nno\n');
  expect(refused.output).toContain('Reviewed-by: Review desk');
  expect(readFileSync(join(root, at.factCheck), 'utf8')).toContain('outcome: signed');

  rmSync(join(root, '.git'), { recursive: true });
  const before = readFileSync(join(root, at.factCheck), 'utf8');
  const outside = await run('publish', 'envoy-on-aid', '--commit');
  expect(outside).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('is in no git repository'),
  });
  expect(readFileSync(join(root, at.factCheck), 'utf8')).toBe(before);
});
