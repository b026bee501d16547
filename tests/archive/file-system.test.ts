import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listContentFiles } from '#archive/content-files.ts';
import { readContentFile } from '#archive/read-file.ts';
import { fixturePaths as at, writeContent } from '../support/archive-fixture.ts';
import { inShort, problemsAt } from './found-problems.ts';

test('a file of 50 MB is refused by its size', () => {
  const root = writeContent();
  truncateSync(join(root, at.topic), 50 * 1024 * 1024);
  expect(problemsAt(root)).toMatchObject([
    { file: at.topic, rule: 'file-size', message: expect.stringContaining('51,200 kB') },
  ]);
});

test('symbolic links to files and folders are not followed', () => {
  const root = writeContent();
  rmSync(join(root, at.topic));
  const outside = writeContent();
  symlinkSync(join(outside, at.topic), join(root, at.topic));
  symlinkSync(join(outside, 'sources'), join(root, 'sources', 'more'));
  const errors = problemsAt(root);
  expect(inShort(errors)).toEqual(['sources/more:1:1 file-kind', `${at.topic}:1:1 file-kind`]);
  expect(errors[0]?.message).toMatch(/symbolic link/);
});

test('a pipe is not opened', () => {
  const root = writeContent();
  execFileSync('mkfifo', [join(root, 'topics', 'pipe.yaml')]);
  expect(problemsAt(root)).toMatchObject([{ file: 'topics/pipe.yaml', rule: 'file-kind' }]);
});

/** Root may read everything, so for the while of `look` it is nobody. */
function withoutPrivileges<T>(look: () => T): T {
  if (process.geteuid?.() !== 0) return look();
  process.seteuid?.(65534);
  try {
    return look();
  } finally {
    process.seteuid?.(0);
  }
}

describe('what the system does not let us read', () => {
  test('is named, a file as well as a folder', () => {
    const root = writeContent();
    chmodSync(root, 0o755);
    chmodSync(join(root, at.source), 0o000);
    chmodSync(join(root, 'topics'), 0o000);
    const problems = withoutPrivileges(() => problemsAt(root));
    chmodSync(join(root, 'topics'), 0o755);
    expect(problems).toContainEqual({
      file: at.source,
      line: 1,
      column: 1,
      rule: 'file-missing',
      severity: 'error',
      message: 'The file cannot be read (EACCES).',
      mend: 'Give the user who runs the checker the right to read it.',
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'topics', message: 'The folder cannot be read (EACCES).' }),
    );
  });

  test('is named when it goes away under our hands', () => {
    const { files } = listContentFiles(writeContent());
    for (const file of files) {
      expect(readContentFile('no-such-folder', file).problems).toMatchObject([
        { rule: 'file-missing', message: 'The file does not exist.' },
      ]);
    }
  });
});

describe('the content folder itself', () => {
  test('is missing', () => {
    const root = writeContent();
    rmSync(root, { recursive: true });
    expect(problemsAt(root)).toMatchObject([
      { file: '.', rule: 'file-missing', message: 'The folder does not exist.' },
    ]);
  });

  test('is empty', () => {
    const root = writeContent();
    rmSync(root, { recursive: true });
    mkdirSync(root);
    expect(problemsAt(root)).toMatchObject([
      { file: '.', rule: 'file-missing', message: 'The content folder is empty.' },
    ]);
  });

  test('is a file', () => {
    const root = writeContent();
    rmSync(root, { recursive: true });
    writeFileSync(root, 'x');
    expect(problemsAt(root)).toMatchObject([{ file: '.', rule: 'file-kind' }]);
  });

  test('has a file in the place of a collection', () => {
    const root = writeContent({ [at.narrative]: undefined });
    writeFileSync(join(root, 'narratives'), 'x');
    expect(inShort(problemsAt(root))).toContain('narratives:1:1 file-kind');
  });
});
