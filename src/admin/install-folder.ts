import type { OpenFolder } from './folder.ts';
import { FolderHandle } from './handles.ts';

/** The folder that the picker gives; `lying` is the folder of the user, where the picker was asked for one. */
export type OpenBehind = (lying: FileSystemDirectoryHandle) => OpenFolder;

const methods = ['entries', 'getDirectoryHandle', 'getFileHandle', 'removeEntry'] as const;

/**
 * Lets Sveltia work in our folder instead of in the user's. It keeps the folder that was picked in the browser's database,
 * which takes real handles only; so the handle is a real one, and what it does is ours: on this page no other is used.
 */
export function installFolder(openBehind: OpenBehind): void {
  const opened = new WeakMap<object, FolderHandle>();
  const ours = (handle: FileSystemDirectoryHandle): FolderHandle => {
    const known = opened.get(handle) ?? new FolderHandle(openBehind(handle));
    opened.set(handle, known);
    return known;
  };
  for (const method of methods) {
    Object.defineProperty(FileSystemDirectoryHandle.prototype, method, {
      configurable: true,
      value(this: FileSystemDirectoryHandle, ...parameters: unknown[]) {
        return Reflect.apply(ours(this)[method], ours(this), parameters);
      },
    });
  }
}

/** Gives a folder of the browser's own instead of asking for one: it stands for the one that the server works in. */
export function installServedFolder(openBehind: OpenBehind): void {
  const token = () => navigator.storage.getDirectory();
  Object.defineProperty(globalThis, 'showDirectoryPicker', { configurable: true, value: token });
  Object.defineProperty(FileSystemDirectoryHandle.prototype, 'requestPermission', {
    configurable: true,
    value: () => Promise.resolve('granted'),
  });
  installFolder(openBehind);
}
