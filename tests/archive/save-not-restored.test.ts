import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { NotSaved, saveFiles } from '#archive/save-files.ts';
import { newFolder } from '../support/new-folder.ts';

/** What a locked file of Windows does: names of files that cannot be replaced, now or from the second time on. */
const locked = vi.hoisted(() => ({ always: '', afterFirst: '', seen: 0 }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync = (from: string, to: string) => {
    const isLocked =
      to.endsWith(locked.always) || (to.endsWith(locked.afterFirst) && (locked.seen += 1) > 1);
    if (isLocked) throw Object.assign(new Error('EPERM: locked'), { code: 'EPERM' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync, default: { ...fs, renameSync } };
});

it('keeps the old text of what could not be put back, and puts back the rest', () => {
  const root = newFolder();
  const names = ['a.yaml', 'b.yaml', 'c.yaml'];
  for (const name of names) writeFileSync(join(root, name), `old ${name}`);
  Object.assign(locked, { always: 'c.yaml', afterFirst: 'b.yaml', seen: 0 });
  const save = () =>
    saveFiles(
      root,
      names.map((path) => ({ path, before: `old ${path}`, after: `new ${path}` })),
    );
  let refused: unknown;
  try {
    save();
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(NotSaved);
  const { message } = refused as NotSaved;
  const [, kept = ''] = /the old b\.yaml is in (\S+\.tmp)\./.exec(message) ?? [];
  expect(readFileSync(kept, 'utf8')).toBe('old b.yaml');
  expect(message).not.toContain('Nothing was saved');
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old a.yaml');
  expect(readFileSync(join(root, 'c.yaml'), 'utf8')).toBe('old c.yaml');
});
