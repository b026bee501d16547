import {
  collections,
  isCollection,
  proseCollections,
  type Collection,
} from '#domain/collections.ts';
import { entryId } from '#domain/entry-id.ts';
import type { EntryKey } from '#domain/problem.ts';
import { nearest } from '#domain/nearest.ts';
import { fileError, startOfFile, type LocalProblem } from './local-problem.ts';

/** What a file is by its path: an entry to be read, and what is wrong with its name. Neither: passed over in silence. */
export interface EntryPlace {
  readonly entry?: EntryKey;
  readonly problem?: LocalProblem;
}

/** Whether a folder is gone into, and what is wrong with it. */
export interface FolderPlace {
  readonly enter: boolean;
  readonly problem?: LocalProblem;
}

const settings = {
  'site.yaml': 'site',
  'verdicts.yaml': 'verdicts',
  'redirects.yaml': 'redirects',
} as const;

const extensionOf = (collection: Collection): string =>
  proseCollections.includes(collection) ? '.mdx' : '.yaml';

/** Where a new entry is written, below the content folder: fact-checks in the folder of a year. */
export const newEntryPath = ({ collection, id }: NewEntry, year: string): string =>
  `${collection}/${collection === 'fact-checks' ? `${year}/` : ''}${id}${extensionOf(collection)}`;
interface NewEntry {
  readonly collection: Collection;
  readonly id: string;
}

/** Git cannot keep an empty folder without a file in it. */
const keepsFolder = '.gitkeep';

export function placeOfFile(path: string): EntryPlace {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const [folder] = folders;
  if (name === keepsFolder) return {};
  if (folder === undefined) return settingsFile(name);
  if (!isCollection(folder)) return {};
  const extension = extensionOf(folder);
  if (isLeftBehind(name) || !name.endsWith(extension)) return { problem: stray(name, folder) };
  const id = name.slice(0, -extension.length);
  return { entry: { collection: folder, id }, ...nameProblem(id, folder, folders.length) };
}

function settingsFile(name: string): EntryPlace {
  if (name in settings) {
    const collection = settings[name as keyof typeof settings];
    return { entry: { collection, id: collection } };
  }
  if (isCollection(name)) {
    const mend = `Make it a folder, with one file to an entry.`;
    return { problem: fileError('file-kind', 'This is a file, not a folder.', mend) };
  }
  return {
    problem: warning(
      `${name} is not a file of content/ and is not read.`,
      isLeftBehind(name)
        ? 'Delete it.'
        : `Only site.yaml, verdicts.yaml and redirects.yaml stand here; entries stand in their folders.`,
    ),
  };
}

const nameProblem = (id: string, collection: Collection, depth: number): EntryPlace => {
  const named = entryId.safeParse(id);
  if (!named.success) {
    const reasons = named.error.issues.map(({ message }) => message).join(' ');
    const mend = `Rename the file; its name is the id of the entry and part of its address.`;
    return { problem: fileError('file-name', `"${id}" is not an id. ${reasons}`, mend) };
  }
  if (collection === 'fact-checks' && depth === 1) {
    return {
      problem: fileError(
        'file-name',
        'The fact-check does not stand in the folder of a year.',
        `Move it to fact-checks/<year of first publication>/${id}.mdx.`,
      ),
    };
  }
  return {};
};

/** What editors, systems and merges leave behind. */
const isLeftBehind = (name: string) =>
  /^[.#~]|[~#]$|\.(?:bak|orig|rej|swp|swo|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);

function stray(name: string, collection: Collection): LocalProblem {
  const extension = extensionOf(collection);
  const meant = /^(.+)\.(?:ya?ml|mdx?|markdown|txt)$/i.exec(name)?.[1];
  const message = `${name} is not read: entries of ${collection} end in ${extension}.`;
  // What looks like an entry is an editor's work, which must not be missing from the site unnoticed.
  return meant !== undefined && !isLeftBehind(name)
    ? fileError('file-kind', message, `If it is an entry, rename it to ${meant}${extension}.`)
    : warning(message, 'Delete it, or move it out of content/.');
}

export function placeOfFolder(path: string): FolderPlace {
  const [folder = '', ...below] = path.split('/');
  const name = below.at(-1) ?? folder;
  if (/\.(?:mdx|ya?ml)$/.test(name)) {
    const mend = 'Put the file in its place. Nothing in the folder is read.';
    return { enter: false, problem: fileError('file-kind', 'This is a folder, not a file.', mend) };
  }
  if (below.length === 0) {
    // Pages are written by the maintainers of the site, and Astro reads them; old versions are kept as they were.
    if (folder === 'pages' || folder === 'versions') return { enter: false };
    return isCollection(folder)
      ? { enter: true }
      : { enter: false, problem: notACollection(folder) };
  }
  if (folder === 'fact-checks' && below.length === 1 && /^\d{4}$/.test(name))
    return { enter: true };
  if (name.startsWith('.')) return { enter: false, problem: notACollection(path) };
  return { enter: false, problem: misplacedFolder(folder, below.length) };
}

const misplacedFolder = (collection: string, depth: number) =>
  collection === 'fact-checks' && depth === 1
    ? fileError(
        'file-name',
        'The folders of fact-checks are years of four digits. Nothing in this one is read.',
        'Move its files to fact-checks/<year of first publication>/.',
      )
    : fileError(
        'file-kind',
        `${collection} has no folders here. Nothing in this one is read.`,
        collection === 'fact-checks'
          ? 'Move its files to the folder of their year.'
          : `Move its files to ${collection}/.`,
      );

function notACollection(name: string): LocalProblem {
  const near = nearest(name, [...collections, 'pages', 'versions']);
  const message = `${name}/ is not a folder of content/, and nothing in it is read.`;
  return near
    ? fileError('file-kind', message, `Did you mean ${near}/?`)
    : warning(message, 'Move it out of content/.');
}

const warning = (message: string, mend: string): LocalProblem => ({
  rule: 'file-kind',
  severity: 'warning',
  message,
  mend,
  ...startOfFile,
});
