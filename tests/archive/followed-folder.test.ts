import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { followFolder } from '#archive/follow-folder.ts';
import { beginFollowing, endFollowing, noteChange } from '#archive/followed-folders.ts';
import { readArchive } from '#archive/read-archive.ts';
import { saveFiles } from '#archive/save-files.ts';
import {
  fixturePaths as at,
  soundContent,
  writeContent,
  writeContentFile,
} from '../support/archive-fixture.ts';

const edit = 'title: Afghanistan today\nsummary: x\n';
const topicIn = (root: string) => readArchive(root).records?.topics.get('afghanistan')?.title;
const topicsIn = (root: string) => [...(readArchive(root).records?.topics.keys() ?? [])];

describe('a folder that is followed', () => {
  /** Time stands still: nobody looks at all files again by and by. */
  function followed(): string {
    const root = writeContent();
    vi.useFakeTimers({ toFake: ['performance'] });
    beginFollowing(root);
    onTestFinished(() => {
      endFollowing(root);
      vi.useRealTimers();
    });
    readArchive(root);
    return root;
  }

  test('is the same until somebody tells of a change', () => {
    const root = followed();
    const before = readArchive(root);
    writeContentFile(root, at.topic, edit);
    expect(readArchive(root)).toBe(before);
    noteChange(root, at.topic);
    expect(topicIn(root)).toBe('Afghanistan today');
  });

  test('is the same when what is told of has not changed, or is gone again', () => {
    const root = followed();
    const before = readArchive(root);
    noteChange(root, at.topic);
    noteChange(root, 'topics/.kabul.yaml.tmp');
    expect(readArchive(root)).toBe(before);
  });

  test('is looked through when files come, go and are renamed', () => {
    const root = followed();
    renameSync(join(root, at.topic), join(root, 'topics/kabul.yaml'));
    noteChange(root, at.topic);
    noteChange(root, 'topics/kabul.yaml');
    expect(topicsIn(root)).toEqual(['kabul']);
    writeContentFile(root, 'topics/a.yaml', edit);
    noteChange(root, 'topics/a.yaml');
    expect(topicsIn(root)).toEqual(['a', 'kabul']);
    rmSync(join(root, 'topics'), { recursive: true });
    noteChange(root, 'topics');
    expect(topicsIn(root)).toEqual([]);
  });

  test('is told of what is saved here', () => {
    const root = followed();
    saveFiles(root, [{ path: at.topic, before: soundContent[at.topic], after: edit }]);
    expect(topicIn(root)).toBe('Afghanistan today');
  });

  test('is looked through by and by, whatever was told', () => {
    const root = followed();
    writeContentFile(root, at.topic, edit);
    vi.advanceTimersByTime(3_600_000);
    expect(topicIn(root)).toBe('Afghanistan today');
  });

  test('is looked at each time once nobody follows it', () => {
    const root = followed();
    endFollowing(root);
    writeContentFile(root, at.topic, edit);
    expect(topicIn(root)).toBe('Afghanistan today');
  });
});

describe('who follows a folder is told', () => {
  function follow(root: string): string[] {
    const told: string[] = [];
    onTestFinished(followFolder(root, (path) => told.push(path)));
    return told;
  }
  const heard = async (told: readonly string[], path: string) => {
    await expect.poll(() => told, { timeout: 10_000 }).toContain(path);
  };

  test('of files that are saved, and so are those who read', async () => {
    const root = writeContent();
    const told = follow(root);
    readArchive(root);
    writeContentFile(root, at.topic, edit);
    await heard(told, at.topic);
    expect(topicIn(root)).toBe('Afghanistan today');
  });

  test('of files in folders that were made later', async () => {
    const root = writeContent();
    const told = follow(root);
    mkdirSync(join(root, 'fact-checks/2027/'), { recursive: true });
    await heard(told, 'fact-checks/2027');
    writeContentFile(root, 'fact-checks/2027/new.mdx', 'x');
    await heard(told, 'fact-checks/2027/new.mdx');
    expect([...readArchive(root).broken]).toEqual(['fact-checks/new']);
  });

  test('of nothing after the end', async () => {
    const root = writeContent();
    const told: string[] = [];
    followFolder(root, (path) => told.push(path))();
    const others = follow(root);
    writeContentFile(root, at.topic, edit);
    await heard(others, at.topic);
    expect(told).toEqual([]);
  });

  test('of nothing where there is no folder, and it is looked for each time', () => {
    const root = join(writeContent(), 'content');
    follow(root);
    expect(readArchive(root).records).toBeUndefined();
    for (const [path, text] of Object.entries(soundContent)) writeContentFile(root, path, text);
    expect(topicIn(root)).toBe('Afghanistan');
  });
});
