import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  writeContent,
} from '../support/archive-fixture.ts';
import { openStore } from '#capture/capture-store.ts';
import { Stopped, type Prompter } from '../../scripts/lib/ask.ts';
import { recordCapture } from '../../scripts/lib/capture/record-capture.ts';
import { atTheDesk } from '../../scripts/lib/desk-verb.ts';
import { smallPdf } from '../support/small-pdf.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 120_000 });

const said = 'foreign powers aid the group';
const page = (words: string) =>
  `<!doctype html><title>Report</title><h1>Report</h1><p>It began.<p>The envoy stood up. “It is clear that ${words},” he said. He sat down.`;
const quoting = changed(
  at.factCheck,
  `  kind: reported
  paraphrase: The envoy said that foreign powers aid the group.
  reason: The report gives no words.
`,
  `  kind: verbatim
  text: ${said}
  lang: en
  wording: original
`,
);
const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A content folder that quotes its source, and folders for documents and captures. */
function desk(content = writeContent(quoting)) {
  const folder = mkdtempSync(join(tmpdir(), 'capture-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = join(folder, 'store');
  const run = async (verb: string, ...args: string[]) => {
    const { stdout, stderr, exitCode } = await execa(
      process.execPath,
      ['scripts/run.mjs', verb, ...args, '--root', content, '--captures', store],
      {
        reject: false,
        extendEnv: false,
        env: { PATH: process.env['PATH'], BUILD_NOW: fixtureDay },
      },
    );
    return { stdout, stderr, exitCode };
  };
  return {
    store,
    record: () => readFileSync(join(content, at.source), 'utf8'),
    kept: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.startsWith('store/'))
        .sort(),
    document: (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    },
    folder,
    run,
    capture: (...args: string[]) => run('capture', 'monitors-report', ...args),
  };
}

test('a web page is kept and recorded with the sentence that is quoted, and check looks it up', async () => {
  const { store, record, document, run, capture } = desk();
  expect((await run('check')).stdout).toContain('has no captured passage');
  const sound = record();
  const done = await capture(document('page.html', page(said)));
  expect(done.stderr).toBe('');
  const sha = digest(page(said));
  expect(record()).toBe(`${sound}capture:
  sha256: ${sha}
  bytes: ${Buffer.byteLength(page(said))}
  mediaType: text/html
  capturedOn: 2026-11-22
  passages:
    - locator: para. 3
      text: “It is clear that ${said},” he said.
`);
  expect(readFileSync(join(store, `${sha}.html`), 'utf8')).toBe(page(said));
  const sure = await run('check', '--format', 'json');
  expect(JSON.parse(sure.stdout)).toMatchObject({ errors: 0, captures: { read: 1, absent: 0 } });

  // Without the document the passage on record is the proof, and that is said once.
  rmSync(store, { recursive: true });
  expect((await run('check')).stdout).toMatch(/: 0 errors.*\n1 captured document is not here;/);
  expect((await capture(join(store, 'x'))).stderr).toContain('There is no file');
  expect((await capture()).stderr).toContain('Name its file');
});

test('a document that was cut short, or a passage that it does not have, is an error', async () => {
  const { store, record, document, run, capture } = desk();
  await capture(document('page.html', page(said)), '--captured-on', '2026-11-20');
  expect(record()).toContain('capturedOn: 2026-11-20');
  const [name = ''] = readdirSync(store).filter((file) => file.endsWith('.html'));
  const whole = readFileSync(join(store, name));
  truncateSync(join(store, name), 20);
  for (const args of [
    ['check'],
    ['capture', '--verify'],
    ['capture', '--verify', 'monitors-report'],
  ]) {
    const [verb = '', ...rest] = args;
    const { stdout, stderr, exitCode } = await run(verb, ...rest);
    expect(stdout + stderr).toContain(
      `${name} is not what was captured: expected were ${whole.length} bytes with SHA-256 ${digest(whole)}, found 20 bytes with`,
    );
    expect(stdout + stderr).toMatch(
      /monitors-report\.yaml:10:\d+ .*\[capture-file\]\n {4}mend: Put the captured file back/,
    );
    expect(exitCode).toBe(1);
  }
  writeFileSync(join(store, name), whole);
  expect((await run('check')).exitCode).toBe(0);
  // A text that somebody has touched is found by reading the document again.
  writeFileSync(join(store, `${digest(whole)}.text-1.txt`), 'Nothing of the kind.');
  expect((await run('check')).stdout).toMatch(
    /words-in-document[\s\S]*words-in-document[\s\S]*: 2 errors/,
  );
  expect((await run('capture', '--verify')).stdout).toBe(
    '1 captured document read again, 0 not here: 0 errors',
  );
  expect((await run('check')).exitCode).toBe(0);
});

test('a document that has changed is recorded only on a clear word, and the earlier one stays', async () => {
  const { record, kept, document, run, capture } = desk();
  await capture(document('page.html', page(said)));
  const [before, files] = [record(), kept()];
  const later = document('later.html', page('foreign powers arm the group'));
  const refused = await capture(later);
  expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--accept') });
  expect(refused.stdout).toContain(
    'sought   “It is clear that foreign powers [aid] the group,” he said.'.replace(/[“”]/g, '"'),
  );
  expect([record(), kept()]).toEqual([before, files]);
  expect((await capture(later, '--accept')).exitCode).toBe(0);
  expect(record()).toContain(`  earlier:\n    - sha256: ${digest(page(said))}\n`);
  expect(kept()).toEqual(expect.arrayContaining(files));
  // The quotation is proved by the earlier capture.
  expect((await run('check')).stdout).toMatch(/: 0 errors, 0 warnings/);
});

test('a PDF by pages; passages that are given; words that are not there', async () => {
  const { record, kept, document, capture } = desk();
  const pdf = document(
    'report.pdf',
    smallPdf([['It began.'], ['They say that foreign powers', 'aid the group. So it ends.']]),
  );
  const wrong = await capture(pdf, '--passage', 'never said|p. 1');
  expect(wrong).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('does not have the passage "never said"'),
  });
  expect(kept()).toEqual([]);
  const dry = await capture(pdf, '--dry-run');
  expect(dry.stdout).toContain('mediaType: application/pdf');
  expect(kept()).toEqual([]);
  expect((await capture(pdf, '--passage', 'It began.|p. 1')).exitCode).toBe(0);
  expect(record()).toContain(`  passages:
    - locator: p. 1
      text: It began.
    - locator: p. 2
      text: They say that ${said}.
`);
});

test('a quotation that the document does not have is shown beside what comes closest', async () => {
  const { kept, record, document, capture } = desk();
  const before = record();
  const { stdout, exitCode } = await capture(
    document('page.txt', 'He said foreign powers fund the group.'),
  );
  expect(stdout).toContain(
    'sought   foreign powers [aid] the group\n  nearest  foreign powers [fund] the',
  );
  expect(exitCode).toBe(0);
  expect(kept()).toHaveLength(2);
  expect(record()).toBe(
    `${before}capture:\n  sha256: ${digest('He said foreign powers fund the group.')}\n  bytes: 38\n  mediaType: text/plain\n  capturedOn: 2026-11-22\n`,
  );
});

test('what the document says of itself is taken over only when asked for', async () => {
  const untitled = changed(at.source, 'title: Report of the monitors\n', "title: '[Report]'\n");
  const { record, document, capture } = desk(writeContent(untitled));
  const html = document('page.html', page(said));
  expect((await capture(html, '--dry-run')).stdout).toContain(
    'states its title: Report (--take-title',
  );
  await capture(html, '--take-title');
  expect(record()).toContain('title: Report\n');
});

test.each<[string, (folder: string) => string, string]>([
  ['a file that does not exist', (folder) => join(folder, 'none'), 'There is no file'],
  ['an empty file', (folder) => made(folder, ''), 'is empty. Download it again.'],
  ['a folder', (folder) => (mkdirSync(join(folder, 'sub')), join(folder, 'sub')), 'is a folder'],
  [
    'a link',
    (folder) => (symlinkSync(made(folder, 'x'), join(folder, 'link')), join(folder, 'link')),
    'is a symbolic link',
  ],
  [
    'a gigabyte',
    (folder) => (truncateSync(made(folder, ''), 1_000_000_000), join(folder, 'file')),
    'has 1000 MB; at most 100',
  ],
  ['a ZIP file called PDF', (folder) => made(folder, 'PK\u0003\u0004', 'x.pdf'), 'a ZIP archive'],
])('%s is refused with the mend, and nothing is kept', async (_, prepare, message) => {
  const { folder, record, kept, capture } = desk();
  const before = record();
  const { stderr, exitCode } = await capture(prepare(folder));
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(exitCode).toBe(1);
  expect([record(), kept()]).toEqual([before, []]);
});

function made(folder: string, text: string, name = 'file'): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('a wrong id, day, passage or folder is refused with the mend', async () => {
  const { folder, document, run, capture } = desk();
  const file = document('x.txt', 'x');
  expect((await run('capture', 'monitor-report', file)).stderr).toContain(
    'Did you mean "monitors-report"?',
  );
  expect(await capture(file, '--captured-on', 'today')).toMatchObject({ exitCode: 2 });
  expect((await capture(file, '--passage', 'x')).stderr).toContain('"the words|para. 3"');
  expect((await run('capture')).stderr).toContain('Which source?');
  const blocked = await execa(
    process.execPath,
    ['scripts/run.mjs', 'capture', '--captures', file, '--verify'],
    { reject: false },
  );
  expect(blocked.stderr).toContain('Name the folder of the captures');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a record that would break a rule leaves neither the document nor half of it', async () => {
  const { kept, record, document, capture } = desk();
  const before = record();
  const file = document('x.txt', said);
  const { stderr, exitCode } = await capture(file, '--captured-on', '2027-01-01');
  expect(stderr).toContain('[no-future-date]');
  expect(exitCode).toBe(1);
  expect([record(), kept()]).toEqual([before, []]);
});

/** Answers at a terminal: yes to all, until the option at which Ctrl-C is pressed. */
const answering = (stopAt: string): Prompter => {
  const answer = (flag: string) => {
    if (flag === stopAt) throw new Stopped();
  };
  return {
    text: async ({ flag, initial = '' }) => (answer(flag), initial),
    choice: async ({ flag }) => (answer(flag), ''),
    search: async ({ flag }) => (answer(flag), ''),
    many: async ({ flag }) => (answer(flag), []),
    yes: async ({ flag }) => (answer(flag), true),
    note: () => {},
  };
};

test.each(['propose', 'locator', 'take-title', 'never'])(
  'Ctrl-C at the question for --%s keeps nothing',
  async (flag) => {
    const root = writeContent({
      ...quoting,
      ...changed(at.source, 'title: Report of the monitors\n', "title: '[Report]'\n"),
    });
    const { store, kept, document } = desk(root);
    const path = document('page.html', page(said));
    const before = readFileSync(join(root, at.source), 'utf8');
    vi.stubEnv('BUILD_NOW', fixtureDay);
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => void vi.restoreAllMocks());
    const request = { id: 'monitors-report', path, capturedOn: undefined, passages: [] };
    const done = atTheDesk(
      { root },
      (work) => recordCapture(work, openStore(store), request),
      answering(flag),
    );
    const record = () => readFileSync(join(root, at.source), 'utf8');
    if (flag === 'never') {
      expect(await done).toBe(0);
      expect(record()).toContain('title: Report\n');
      expect(kept()).toHaveLength(2);
    } else {
      await expect(done).rejects.toThrow(Stopped);
      expect([record(), kept()]).toEqual([before, []]);
    }
  },
);
