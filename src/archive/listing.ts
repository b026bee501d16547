import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import {
  listContentFiles,
  stateFrom,
  type ContentFile,
  type ContentFiles,
} from './content-files.ts';
import { changesSince, momentOf, type Moment } from './followed-folders.ts';

/** The files of a content folder at a moment. */
export interface Listing {
  readonly listed: ContentFiles;
  readonly moment: Moment | undefined;
  /** When all files were looked at, and how long that took, in milliseconds. */
  readonly whole: { readonly at: number; readonly took: number };
}

/** All files of a folder that is followed are looked at so seldom that it costs one thousandth of the time. */
const share = 1000;

/** Looks at the files of a folder: at those that changed, where somebody follows it and has told of all since the last time. */
export function listAgain(root: string, before: Listing | undefined): Listing {
  const moment = momentOf(root);
  const now = performance.now();
  const paths = before && changesSince(root, before.moment);
  if (before && paths && now - before.whole.at <= share * before.whole.took) {
    const listed = patched(root, before.listed, paths);
    if (listed) return { listed, moment, whole: before.whole };
  }
  const listed = listContentFiles(root);
  return { listed, moment, whole: { at: now, took: performance.now() - now } };
}

/** The list with the new state of these files; undefined if one of them is not of the list any more, or not yet. */
function patched(
  root: string,
  listed: ContentFiles,
  paths: readonly string[],
): ContentFiles | undefined {
  const states = new Map(paths.map((path) => [path, stateOf(join(root, path))]));
  const files = listed.files.flatMap((file): ContentFile | [] => {
    if (!states.has(file.path)) return file;
    const state = states.get(file.path);
    states.delete(file.path);
    if (!state) return [];
    return state.stamp === file.stamp ? file : { ...file, ...state };
  });
  // What is left is on no list. Files that an editor put aside for a moment are gone by now; so may be a whole folder.
  const isElsewhere = ([path, state]: readonly [string, unknown]) =>
    state !== undefined || listed.files.some((file) => file.path.startsWith(`${path}/`));
  if (files.length < listed.files.length || [...states].some(isElsewhere)) return undefined;
  const isSame = files.every((file, index) => file === listed.files[index]);
  return isSame ? listed : { ...listed, files };
}

/** Undefined for what does not exist or is no file. */
function stateOf(path: string) {
  const state = lstatSync(path, { throwIfNoEntry: false });
  return state?.isFile() ? stateFrom(state) : undefined;
}
