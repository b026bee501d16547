import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fixtureDay, fixturePaths as at, writeContent } from '../support/archive-fixture.ts';
import { runVerb } from '../support/site-build.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 120_000 });

const run = (root: string, verb: string, args: readonly string[], day = fixtureDay) =>
  runVerb(verb, [...args, '--root', root], { BUILD_NOW: day });
/** What the reviewer says of the draft: the points confirmed, then anything else. */
const review = (root: string, ...said: string[]) =>
  run(root, 'review', ['second', '--as', 'review-desk', '--confirm', ...said]);
const textIn = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const statusOf = async (root: string, day = fixtureDay) =>
  JSON.parse((await run(root, 'status', ['--json'], day)).stdout);

const draft = 'fact-checks/2026/second.mdx';
const newCheck = [
  'fact-check',
  '--no-ask',
  '--slug',
  'second',
  '--summary',
  'The “envoy’s” рассказ عن المطار',

  '--claimant',
  'envoy',
  '--capacity',
  'Envoy',
  '--made-on',
  '2022-11',
  '--medium',
  'Interview',
  '--new-source',
  '{id: gazette, type: webpage, title: Gazette, publisher: Gazette, publisherKind: news, level: secondary, reliability: F, linkPolicy: live}',
  '--source',
  'gazette',
  '--locator',
  'para. 1',
  '--paraphrase',
  'He said so.',
  '--conclusion',
  'Nothing is settled.',
  '--verdict',
  'false',
  '--title',
  'Nothing shows it',
  '--evidence',
  '{finding: The group did it, direction: contradicts, incident: airport-bombing, reliesOn: Who did it., sources: [{source: monitors-report, locator: p. 2}, {source: gazette, locator: p. 3}]}',
  '--evidence',
  '{finding: Nothing was found, direction: supports, source: gazette, locator: p. 1, searched: All of it.}',
];

test('from a new fact-check with a new source, by way of review and publication, to its correction', async () => {
  const root = writeContent();
  const made = await run(root, 'new', newCheck);
  expect(made).toMatchObject({ stderr: '', exitCode: 0 });
  expect(made.stdout).toContain(`created  ${root}/sources/gazette.yaml\ncreated  ${root}/${draft}`);
  const begun = textIn(root, draft);
  expect(begun).toContain('summary: The “envoy’s” рассказ عن المطار\n');
  expect((await run(root, 'check', [])).stdout).toMatch(/0 errors, 0 warnings/);
  expect(await statusOf(root)).toMatchObject({ drafts: [{ entry: 'fact-checks/second' }] });

  // Nobody publishes what nobody has signed, and nobody signs their own work.
  const early = await run(root, 'publish', ['second']);
  expect(early).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('nobody has reviewed it'),
  });
  const own = await run(root, 'review', ['second', '--as', 'desk', '--confirm', 'all']);
  expect(own).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('wrote the entry') });
  expect(textIn(root, draft)).toBe(begun);

  // A point left open returns it.
  const open = await review(root, 'claim-neutral', '--note', 'Read p. 2 again.');
  expect(open).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Returned to desk.') });
  expect(await statusOf(root)).toMatchObject({
    drafts: [{ what: 'returned by review-desk on 2026-11-22: Read p. 2 again.' }],
  });
  await review(root, 'all');
  expect(await statusOf(root)).toMatchObject({
    drafts: [],
    inReview: [],
    signed: [{ what: 'signed by review-desk; publish it' }],
  });
  expect(
    (await run(root, 'publish', ['second', '--embargo', '2026-12-01T06:00+04:30'])).stdout,
  ).toContain('2026-12-02');
  expect(await statusOf(root)).toMatchObject({ embargoed: [{ until: '2026-12-02', hours: 240 }] });
  expect(textIn(root, draft)).toContain('embargoUntil: 2026-12-02\n');
  expect((await run(root, 'check', [])).exitCode).toBe(0);

  const published = textIn(root, draft);
  const corrected = await run(
    root,
    'correct',
    [
      'second',
      '--kind',
      'verdict-changed',
      '--verdict',
      'true',
      '--reason',
      'A second document.',
      '--evidence',
      'group',
    ],
    '2026-12-05',
  );
  expect(corrected).toMatchObject({ stderr: expect.any(String) });
  expect(corrected.exitCode, corrected.stderr).toBe(0);
  expect(textIn(root, 'versions/second/1.mdx')).toBe(published);
  expect(textIn(root, draft)).toContain(
    "  - date: 2026-12-05\n    kind: verdict-changed\n    from: 'false'\n    to: 'true'\n    reason: A second document.\n",
  );
  expect((await run(root, 'check', [], '2026-12-05')).stdout).toMatch(/0 errors/);
});

test('a changed figure lists the checks that rely on it until they are confirmed', async () => {
  const root = writeContent();
  const day = '2026-11-25';
  expect(await statusOf(root, day)).toMatchObject({ toBeReconfirmed: [] });
  writeFileSync(
    join(root, at.incident),
    textIn(root, at.incident).replace('value: 13', 'value: 14'),
  );
  expect((await run(root, 'changed', ['incidents', 'airport-bombing'], day)).exitCode).toBe(0);
  expect(textIn(root, at.incident)).toContain('updatedOn: 2026-11-25\n');
  const listed = await statusOf(root, day);
  expect(listed.toBeReconfirmed).toMatchObject([
    { entry: 'fact-checks/envoy-on-aid', what: expect.stringContaining('That the group did it.') },
  ]);
  const before = textIn(root, at.factCheck);
  const signed = await run(
    root,
    'confirm',
    ['envoy-on-aid', '--reason', 'It does not rest on the count.', '--checked', 'bombing'],
    day,
  );
  expect(signed.exitCode, signed.stderr).toBe(0);
  expect(await statusOf(root, day)).toMatchObject({ toBeReconfirmed: [] });
  expect(textIn(root, at.factCheck)).toBe(
    before
      .replace('checkedOn: 2026-11-22', 'checkedOn: 2026-11-25')
      .replace(
        'First publication.\n',
        'First publication.\n  - date: 2026-11-25\n    kind: confirmed\n    reason: It does not rest on the count.\n',
      ),
  );
});

test('a blind verdict that differs returns the draft and is recorded', async () => {
  const root = writeContent();
  await run(root, 'new', newCheck);
  writeFileSync(join(root, at.site), `${textIn(root, at.site)}review:\n  blindVerdict: true\n`);
  const unasked = await review(root, 'all');
  expect(unasked).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--verdict is missing'),
  });
  const other = await review(root, 'all', '--verdict', 'true');
  expect(other.stdout).toContain('The verdicts differ: ours is "false", the reviewer’s "true".');
  expect(textIn(root, draft)).toMatch(
    /status: draft[\s\S]*reviews:\n {2}- reviewer: review-desk\n {4}on: 2026-11-22\n {4}outcome: returned\n {4}verdict: 'true'/,
  );
  expect((await run(root, 'publish', ['second'])).exitCode).toBe(1);
  await review(root, 'all', '--verdict', 'false');
  expect((await run(root, 'publish', ['second'])).exitCode).toBe(0);
});

test.each([
  ['a control character', ['--summary', 'bell\u0007'], 'A control character (U+0007)'],
  [
    '50,000 characters',
    ['--summary', 'x'.repeat(50_000)],
    'At most 200 characters. These are 50000.',
  ],
  ['a slug that leaves the folder', ['--slug', '../x'], 'An id is lower-case letters'],
  ['a slug that collides', ['--slug', 'envoy-on-aid'], '"envoy-on-aid" is taken already'],
  ['a claimant that does not exist', ['--claimant', 'nobody'], 'there is no "nobody"'],
  ['words that no capture holds', ['--quote', 'Never said'], 'They occur in no captured passage'],
  ['evidence that is no YAML', ['--evidence', '{a: ['], '--evidence:'],
])('%s is refused with the mend, and nothing is written', async (_, flags, message) => {
  const root = writeContent();
  const { stderr, exitCode } = await run(root, 'new', [...newCheck, ...flags]);
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
  expect(() => textIn(root, draft)).toThrow('ENOENT');
  expect(() => textIn(root, 'sources/gazette.yaml')).toThrow('ENOENT');
});

test('each verb has help with an example', async () => {
  for (const verb of [
    'new',
    'status',
    'review',
    'publish',
    'correct',
    'confirm',
    'changed',
    'rename',
    'format',
    'schemas',
    'capture',
    'check',
    'dev',
    'preview',
    'pull-request',
  ]) {
    const { stdout, exitCode } = await runVerb(verb, ['--help']);
    expect(stdout, verb).toMatch(/EXAMPLES\n\n {2}npm run /);
    expect(stdout, verb).not.toContain('\u001b[');
    expect(exitCode).toBe(0);
  }
});
