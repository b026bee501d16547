/** What this browser lacks for the desk, by name. */
export const lackingFeatures = (): string[] =>
  Object.entries({
    'the file system of the browser':
      typeof FileSystemDirectoryHandle === 'function' &&
      navigator.storage?.getDirectory !== undefined,
    dialogs: typeof HTMLDialogElement === 'function',
    'a secure connection': isSecureContext,
  }).flatMap(([name, isThere]) => (isThere ? [] : [name]));
