import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Archive } from '#archive/assemble.ts';
import { indexText, type Index } from '#archive/cache-files.ts';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  soundContent,
  writeContent,
  writeContentFile,
} from '../support/archive-fixture.ts';

const { parsed } = vi.hoisted(() => ({ parsed: new Set<string>() }));
vi.mock(import('#archive/read-file.ts'), async (original) => {
  const { readContentFile } = await original();
  return {
    readContentFile: (root, file) => {
      parsed.add(file.path);
      return readContentFile(root, file);
    },
  };
});

const all = Object.keys(soundContent).sort();
const topic = 'title: Afghanistan today\nsummary: x\n';

/** Reads a folder as a process does that has just started; also the files that it had to parse. */
async function read(root: string): Promise<{ archive: Archive; parsed: string[] }> {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('plumbline.snapshots'));
  parsed.clear();
  const { readArchive } = await import('#archive/read-archive.ts');
  return { archive: readArchive(root), parsed: [...parsed].sort() };
}

const topicOf = ({ archive }: Awaited<ReturnType<typeof read>>) =>
  archive.records?.topics.get('afghanistan')?.title;

/** Lets some seconds pass, so that files that were just written are at rest. */
const later = () => vi.setSystemTime(Date.now() + 60_000);

let caches: string;
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'caches-'));
  vi.stubEnv('PLUMBLINE_CACHE', caches);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
    rmSync(caches, { recursive: true, force: true });
  });
});

/** A folder that was read when its files were at rest. */
async function readBefore(changes = {}): Promise<string> {
  const root = writeContent(changes);
  later();
  await read(root);
  return root;
}

/** The only cache there is. */
const folder = () => join(caches, readdirSync(caches)[0] ?? '');
const segments = () => readdirSync(folder()).filter((name) => /-/.test(name));

function changeIndex(change: (index: Index) => Index) {
  const path = join(folder(), 'index');
  const text = readFileSync(path, 'utf8').slice(8);
  writeFileSync(path, indexText(change(JSON.parse(text))));
}

describe('content that was read before', () => {
  test('is the same out of the cache, and nothing is parsed', async () => {
    const root = writeContent({ 'topics/empty.yaml': '', 'topics/stray.yml': 'x' });
    later();
    const first = await read(root);
    const second = await read(root);
    expect(first.parsed).toEqual([...all, 'topics/empty.yaml'].sort());
    expect(second.parsed).toEqual(['topics/empty.yaml']);
    expect(second.archive).toStrictEqual(first.archive);
  });

  test('is the same for all of our own content', async () => {
    later();
    const first = await read('content');
    const second = await read('content');
    expect(first.parsed.length).toBeGreaterThan(100);
    expect(second.parsed).toEqual([]);
    expect(second.archive).toStrictEqual(first.archive);
  });

  test('is parsed where it has changed', async () => {
    const root = await readBefore();
    writeContentFile(root, at.topic, topic);
    const again = await read(root);
    expect(again.parsed).toEqual([at.topic]);
    expect(topicOf(again)).toBe('Afghanistan today');
  });

  test('is parsed where it changed to the same size and time', async () => {
    const root = writeContent();
    const moment = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(root, at.topic), moment, moment);
    later();
    await read(root);
    const text = soundContent[at.topic]?.replace('title: Afghanistan', 'title: Afghanixtan') ?? '';
    writeContentFile(root, at.topic, text);
    utimesSync(join(root, at.topic), moment, moment);
    expect(topicOf(await read(root))).toBe('Afghanixtan');
  });

  test('is not trusted where it had just been written', async () => {
    const root = writeContent();
    await read(root);
    expect((await read(root)).parsed).toEqual(all);
  });

  test('is parsed again after it is renamed, and gone after it is deleted', async () => {
    const root = await readBefore();
    renameSync(join(root, at.topic), join(root, 'topics/kabul.yaml'));
    rmSync(join(root, at.claimant));
    const { archive, parsed: again } = await read(root);
    expect(again).toEqual(['topics/kabul.yaml']);
    expect([...(archive.records?.topics.keys() ?? [])]).toEqual(['kabul']);
    expect(archive.records?.claimants.size).toBe(0);
  });

  test('is refused where a link has taken its place', async () => {
    const root = await readBefore();
    const path = join(root, at.topic);
    renameSync(path, join(root, 'outside'));
    symlinkSync(join(root, 'outside'), path);
    const { archive } = await read(root);
    expect(archive.records?.topics.size).toBe(0);
    expect(archive.problems.map(({ file }) => file)).toContain(at.topic);
  });

  test('is refused again while it is unsound, and sound once it is mended', async () => {
    const root = await readBefore({ [at.topic]: 'title: 1\n' });
    expect((await read(root)).archive.problems).toMatchObject([{ file: at.topic }, {}]);
    writeContentFile(root, at.topic, topic);
    later();
    expect((await read(root)).archive.problems).toEqual([]);
    expect((await read(root)).parsed).toEqual([]);
  });

  test('is parsed each time while a rule finds something in it', async () => {
    const wrong = changed(at.factCheck, 'reviewers: [review-desk]', 'reviewers: [desk]');
    const root = await readBefore(wrong);
    const again = await read(root);
    expect(again.parsed).toEqual([at.factCheck]);
    const { checkArchive } = await import('#archive/check.ts');
    const problems = checkArchive(again.archive, root, fixtureDay);
    expect(problems.map(({ rule }) => rule)).toEqual(['author-not-reviewer']);
  });

  test('is parsed each time when the cache is off', async () => {
    const root = await readBefore();
    vi.stubEnv('PLUMBLINE_CACHE', 'off');
    expect((await read(root)).parsed).toEqual(all);
  });
});

describe('a cache is as good as empty', () => {
  const spoil: Record<string, () => void> = {
    'whose index is cut off': () => truncateSync(join(folder(), 'index'), 200),
    'whose index is garbage': () => writeFileSync(join(folder(), 'index'), 'garbage'),
    'whose index is empty': () => writeFileSync(join(folder(), 'index'), ''),
    'whose index has no valid checksum': () =>
      writeFileSync(
        join(folder(), 'index'),
        readFileSync(join(folder(), 'index'), 'utf8').replace('afghanistan', 'afghanixtan'),
      ),
    'of other code': () => changeIndex((index) => ({ ...index, code: 'other' })),
    'of another folder': () => changeIndex((index) => ({ ...index, owner: '/elsewhere' })),
    'whose records are gone': () => segments().forEach((name) => rmSync(join(folder(), name))),
    'whose records are cut off': () =>
      segments().forEach((name) => truncateSync(join(folder(), name), 0)),
    'whose records are garbage': () =>
      segments().forEach((name) => writeFileSync(join(folder(), name), '{}'.repeat(50_000))),
    'of files in another state': () =>
      changeIndex((index) => ({
        ...index,
        lines: index.lines.map(([path, , ...rest]) => [path, 'other', ...rest] as const),
      })),
  };

  test.each(Object.entries(spoil))('%s', async (_, damage) => {
    const root = await readBefore();
    expect((await read(root)).parsed).toEqual([]);
    damage();
    const again = await read(root);
    expect(again.parsed).toEqual(all);
    expect(again.archive.problems).toEqual([]);
    expect((await read(root)).parsed).toEqual([]);
  });

  test('that cannot be written', async () => {
    const file = join(caches, 'file');
    writeFileSync(file, '');
    vi.stubEnv('PLUMBLINE_CACHE', file);
    const root = await readBefore();
    const again = await read(root);
    expect(again.parsed).toEqual(all);
    expect(again.archive.problems).toEqual([]);
  });
});
