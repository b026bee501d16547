import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '#capture/capture-store.ts';
import { Stopped, type Prompter } from '../../scripts/lib/ask.ts';
import { recordCapture } from '../../scripts/lib/capture/record-capture.ts';
import { atTheDesk } from '../../scripts/lib/desk-verb.ts';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  writeContent,
} from '../support/archive-fixture.ts';
import { captureDesk as desk, page, quoting, said } from '../support/capture-desk.ts';
import { runVerb } from '../support/site-build.ts';

// Every step starts a process.
vi.setConfig({ testTimeout: 120_000 });

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
  const blocked = await runVerb('capture', ['--captures', file, '--verify']);
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
