import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkArchive } from '#archive/check.ts';
import type { ContentFile } from '#archive/content-files.ts';
import { parseIsolated } from '#archive/isolate.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import { readArchive } from '#archive/read-archive.ts';
import {
  changed,
  fixtureDay,
  fixturePaths as at,
  soundContent,
  writeContent,
} from '../support/archive-fixture.ts';

// Every test starts a process.
vi.setConfig({ testTimeout: 30_000 });

const script = join(import.meta.dirname, 'misbehaving-child.ts');

const file = (id: string): ContentFile => ({
  path: `topics/${id}.yaml`,
  entry: { collection: 'topics', id },
  size: 1,
  stamp: '1',
  isAtRest: true,
});

/** Parses files of these names with the child that misbehaves: the value of each, or the rule that it is charged with. */
async function outcomes(names: readonly string[], limit = 1500): Promise<unknown[]> {
  const parsed = await parseIsolated('.', names.map(file), { script, limit });
  return parsed.map(({ value, problems }) => problems[0]?.rule ?? value);
}

describe('a child that fails on a file', () => {
  test('by aborting is charged to that file, and the others are parsed', async () => {
    expect(await outcomes(['a', 'abort', 'b', 'abort-2', 'c'])).toEqual([
      'topics/a.yaml',
      'file-crash',
      'topics/b.yaml',
      'file-crash',
      'topics/c.yaml',
    ]);
  });

  test('by hanging is stopped at the limit', async () => {
    expect(await outcomes(['a', 'hang', 'b'], 700)).toEqual([
      'topics/a.yaml',
      'file-timeout',
      'topics/b.yaml',
    ]);
  });

  test('by taking all memory is charged to that file', async () => {
    expect(await outcomes(['memory', 'a'], 20_000)).toEqual(['file-crash', 'topics/a.yaml']);
  });

  test('for what came before it charges nobody', async () => {
    expect(await outcomes(['a', 'tired', 'tired-2', 'b'])).toEqual([
      'topics/a.yaml',
      'topics/tired.yaml',
      'topics/tired-2.yaml',
      'topics/b.yaml',
    ]);
  });

  test('in the last of several batches leaves the order as it was', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `f${index}`);
    const expected = names.map((name) => `topics/${name}.yaml`);
    expect(await outcomes([...names, 'abort'])).toEqual([...expected, 'file-crash']);
  });

  test('says so in words, with the cause', async () => {
    const [parsed] = await parseIsolated('.', [file('abort')], { script });
    expect(parsed?.problems).toMatchObject([
      {
        severity: 'error',
        message: expect.stringMatching(/crashed on this file \(died of SIGABRT\)/),
      },
    ]);
  });
});

test('a child that does not start is no fault of any file', async () => {
  const missing = join(import.meta.dirname, 'no-such-child.ts');
  await expect(parseIsolated('.', [file('a')], { script: missing })).rejects.toThrow(
    /does not start \(died of exit code 1\)[\s\S]*no-such-child/,
  );
});

test('progress is told file by file', async () => {
  const told: string[] = [];
  await parseIsolated('.', ['a', 'b'].map(file), {
    script,
    onProgress: (done, total) => told.push(`${done}/${total}`),
  });
  expect(told).toEqual(['1/2', '2/2']);
});

test('in a child or in this process: the same records and the same problems', async () => {
  const content = {
    ...changed(at.factCheck, 'verdict: "false"', 'verdict: false'),
    [at.narrative]: `${soundContent[at.narrative]}\nexport "\\`,
    'topics/binary.yaml': Buffer.from([0, 1, 2]),
    'topics/bomb.yaml': 'a: &a [x]\nb: [*a, *a]\n',
    'topics/cut.yaml': 'title: "x',
    'topics/empty.yaml': '',
    'topics/stray.yml': 'x',
    'sources/latin.yaml': Buffer.from([0x61, 0xe9]),
    'incidents/unclosed.mdx': '---\ntitle: x\n',
  };
  // Two folders: what was read of one is not read again.
  const [root, other] = [writeContent(content), writeContent(content)];
  const isolated = await readArchiveIsolated(root);
  const inProcess = readArchive(other);
  expect(isolated).toEqual(inProcess);
  expect(checkArchive(isolated, root, fixtureDay)).toEqual(
    checkArchive(inProcess, other, fixtureDay),
  );
  const files = new Set(isolated.problems.map((problem) => problem.file));
  expect([...files].sort()).toEqual([
    at.factCheck,
    'incidents/unclosed.mdx',
    at.narrative,
    'sources/latin.yaml',
    'topics/binary.yaml',
    'topics/bomb.yaml',
    'topics/cut.yaml',
    'topics/empty.yaml',
    'topics/stray.yml',
  ]);
});
