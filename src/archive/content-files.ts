import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { EntryKey, PlacedProblem } from '#domain/problem.ts';
import { placeOfFile, placeOfFolder } from './entry-place.ts';
import { fileError, type LocalProblem } from './local-problem.ts';

/** A file of content/ that is to be read. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly entry: EntryKey;
  readonly size: number;
  /** Changes whenever the file does, if it is at rest. */
  readonly stamp: string;
  /** Did not change in the seconds before it was looked at: whatever is done to it now gets a later time. */
  readonly isAtRest: boolean;
}

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  readonly problems: readonly PlacedProblem[];
}

/** The content folder itself, as the file of a problem. */
export const contentFolder = '.';

/** Every file of content/ in order of path: those to be read, and a problem for each that cannot be or is not. */
export function listContentFiles(root: string): ContentFiles {
  const files: ContentFile[] = [];
  const problems: PlacedProblem[] = [];
  const note = (file: string, problem: LocalProblem | undefined) => {
    if (problem) problems.push({ file, ...problem });
  };

  const visitFolder = (folder: string) => {
    const found = readFolder(join(root, folder));
    if (!Array.isArray(found)) return note(folder || contentFolder, found);
    if (folder === '' && found.length === 0) note(contentFolder, emptyContent);
    for (const dirent of found) {
      const path = folder ? `${folder}/${dirent.name}` : dirent.name;
      if (dirent.isSymbolicLink()) note(path, symbolicLink);
      else if (dirent.isDirectory()) {
        const { enter, problem } = placeOfFolder(path);
        note(path, problem);
        if (enter) visitFolder(path);
      } else if (!dirent.isFile()) note(path, notAFile);
      else visitFile(path);
    }
  };

  const visitFile = (path: string) => {
    const { entry, problem } = placeOfFile(path);
    note(path, problem);
    if (!entry) return;
    const state = readState(join(root, path));
    if ('rule' in state) note(path, state);
    else files.push({ path, entry, ...state });
  };

  visitFolder('');
  return { files, problems };
}

function readFolder(path: string): Dirent[] | LocalProblem {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return unreadable(error, 'folder');
  }
}

/** Milliseconds within which a file system may give two changes one time. */
export const unrest = 2000;

function readState(path: string): FileState | LocalProblem {
  try {
    return stateFrom(lstatSync(path));
  } catch (error) {
    return unreadable(error, 'file');
  }
}

type FileState = Pick<ContentFile, 'size' | 'stamp' | 'isAtRest'>;

/** What we keep of the state of a file. */
export const stateFrom = ({ size, mtimeMs, ctimeMs, ino }: Stats): FileState => ({
  size,
  stamp: `${mtimeMs} ${ctimeMs} ${size} ${ino}`,
  isAtRest: Math.max(mtimeMs, ctimeMs) < Date.now() - unrest,
});

/** Why the system gives us no content of a file or folder. */
export function unreadable(error: unknown, kind: 'file' | 'folder'): LocalProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') {
    return fileError('file-missing', `The ${kind} does not exist.`, `Create it, or restore it.`);
  }
  if (code === 'ENOTDIR') {
    return fileError('file-kind', 'This is a file, not a folder.', 'Put a folder in its place.');
  }
  return fileError(
    'file-missing',
    `The ${kind} cannot be read (${code}).`,
    code === 'EACCES' || code === 'EPERM'
      ? `Give the user who runs the checker the right to read it.`
      : `Look at the ${kind} on the disk; the system names the error ${code}.`,
  );
}

const emptyContent = fileError(
  'file-missing',
  'The content folder is empty.',
  'Restore it from version control, or name another folder with --root.',
);

const symbolicLink = fileError(
  'file-kind',
  'This is a symbolic link, and links are not followed.',
  'Put the file or folder itself in its place.',
);

const notAFile = fileError(
  'file-kind',
  'This is a device, pipe or socket, not a file.',
  'Remove it from content/.',
);
