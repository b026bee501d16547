import { expect, it } from 'vitest';
import { OpenFolder, type Folder } from '#admin/folder.ts';
import { FolderHandle } from '#admin/handles.ts';
import type { Change, Refusal } from '#admin/server.ts';

/** A folder with one file, which saves or refuses as it is told; and all that was asked of it. */
function folderThat(refusal: Refusal | undefined) {
  const asked: (readonly Change[])[] = [];
  const told: Refusal[] = [];
  const folder: Folder = {
    list: () => Promise.resolve(new Map([['topics/one.yaml', 'title: One\n']])),
    save: (changes) => {
      asked.push(changes);
      return Promise.resolve(refusal);
    },
  };
  const open = new OpenFolder(folder, (_, why) => {
    told.push(why);
    return Promise.resolve();
  });
  return { asked, told, open, root: new FolderHandle(open) };
}

/** Writes as Sveltia does: beside the file, then moved into its place, three times if need be. */
async function write(root: FolderHandle, name: string, text: string): Promise<unknown> {
  const content = await root.getDirectoryHandle('content');
  const topics = await content.getDirectoryHandle('topics');
  const aside = await topics.getFileHandle('.sveltia-tmp-1');
  const writer = await aside.createWritable();
  await writer.write(text);
  await writer.close();
  for (const _ of [1, 2, 3]) {
    const failed = await aside.move(topics, name).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failed === undefined) return undefined;
    if (_ === 3) return failed;
  }
  return undefined;
}

it('shows the files of content/ below the folder of that name', async () => {
  const { root } = folderThat(undefined);
  const names: string[] = [];
  for await (const [name] of root.entries()) names.push(name);
  expect(names).toEqual(['content']);
  const topics = await (await root.getDirectoryHandle('content')).getDirectoryHandle('topics');
  expect(await (await (await topics.getFileHandle('one.yaml')).getFile()).text()).toBe(
    'title: One\n',
  );
  await expect((await topics.getFileHandle('two.yaml')).getFile()).rejects.toThrow('two.yaml');
});

it('saves a file once, with what it was when it was read', async () => {
  const { asked, open, root } = folderThat(undefined);
  await open.read();
  expect(await write(root, 'one.yaml', 'title: Two\n')).toBeUndefined();
  expect(asked).toEqual([
    [{ path: 'topics/one.yaml', before: 'title: One\n', after: 'title: Two\n' }],
  ]);
  expect(open.before('topics/one.yaml')).toBe('title: Two\n');
});

it('leaves a file alone that would stay as it is', async () => {
  const { asked, open, root } = folderThat(undefined);
  await open.read();
  await write(root, 'one.yaml', 'title: One\n');
  expect(asked).toEqual([]);
});

it('says of a new entry that there was none, whatever lies there', async () => {
  const { asked, open, root } = folderThat(undefined);
  await open.read();
  open.expectNew('topics/one.yaml', true);
  await write(root, 'one.yaml', 'title: Two\n');
  expect(asked[0]?.[0]?.before).toBeUndefined();
});

it('tells a failed save once, however often Sveltia tries, and keeps what the file was', async () => {
  const { asked, told, open, root } = folderThat({ reason: 'The disk is full.' });
  await open.read();
  expect(await write(root, 'one.yaml', 'title: Two\n')).toMatchObject({
    message: 'The disk is full.',
  });
  expect(asked).toHaveLength(1);
  expect(told).toEqual([{ reason: 'The disk is full.' }]);
  expect(open.before('topics/one.yaml')).toBe('title: One\n');
});

it('saves together what is saved at the same time', async () => {
  const { asked, open, root } = folderThat(undefined);
  await open.read();
  await Promise.all([write(root, 'two.yaml', 'b'), write(root, 'three.yaml', 'c')]);
  expect(asked.map((changes) => changes.length)).toEqual([2]);
});
