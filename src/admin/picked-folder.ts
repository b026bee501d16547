import { schemaErrors } from '#editing/form-errors.ts';
import { formKindOf } from '#editing/form-kinds.ts';
import type { Folder } from './folder.ts';
import type { Change, Refusal } from './server.ts';

/** The browser's own ways into a folder, taken before the page gets ours. */
const { entries, getDirectoryHandle, getFileHandle, removeEntry } =
  globalThis.FileSystemDirectoryHandle?.prototype ?? {};

/** A folder on this machine that the editor picked, where no server stands behind the page. */
export const pickedFolder = (root: FileSystemDirectoryHandle): Folder => ({
  list: async () => {
    const texts = new Map<string, string>();
    await readInto(texts, await getDirectoryHandle.call(root, 'content'), '');
    return texts;
  },
  save: async (changes) => {
    for (const change of changes) {
      const refusal = await refusalOf(root, change);
      if (refusal) return refusal;
    }
    return undefined;
  },
});

async function readInto(
  texts: Map<string, string>,
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<void> {
  for await (const [name, handle] of entries.call(folder)) {
    const below = `${path}${name}`;
    if (handle instanceof FileSystemDirectoryHandle) await readInto(texts, handle, `${below}/`);
    else if (handle instanceof FileSystemFileHandle && formKindOf(below) && !name.startsWith('.')) {
      texts.set(below, await (await handle.getFile()).text());
    }
  }
}

/** Writes as the browser does: into a file aside, which takes the place of the other only when all of it is there. */
async function refusalOf(
  root: FileSystemDirectoryHandle,
  { path, before, after }: Change,
): Promise<Refusal | undefined> {
  const kind = formKindOf(path);
  if (!kind) return { reason: `${path} is no entry.` };
  const problems = schemaErrors(kind, path, after);
  if (problems.length > 0) return { problems };
  const folders = ['content', ...path.split('/').slice(0, -1)];
  const name = path.split('/').at(-1) ?? '';
  let folder = root;
  for (const below of folders)
    folder = await getDirectoryHandle.call(folder, below, { create: true });
  const now = await textIn(folder, name);
  if (now !== before) {
    return {
      reason:
        before === undefined
          ? `${path} exists already. Choose another id.`
          : `${path} has changed since the desk read it: somebody else saved it meanwhile.`,
    };
  }
  try {
    const file = await getFileHandle.call(folder, name, { create: true });
    const writer = await file.createWritable();
    try {
      await writer.write(after);
      await writer.close();
    } catch (error) {
      await writer.abort().catch(() => undefined);
      throw error;
    }
    return undefined;
  } catch (error) {
    // What was made for the new entry and stayed empty.
    if (now === undefined) await removeEntry.call(folder, name).catch(() => undefined);
    return {
      reason: `The disk refuses it: ${error instanceof Error ? error.message : String(error)}. Nothing was saved.`,
    };
  }
}

async function textIn(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<string | undefined> {
  try {
    return await (await (await getFileHandle.call(folder, name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
