import type { OpenFolder } from './folder.ts';

/**
 * The folder as Sveltia sees it: the part of the File System Access API that it uses. It writes a new file beside the old
 * one and moves it into place; here nothing exists before it is moved, and one move is one save.
 */
export class FolderHandle {
  readonly kind = 'directory';
  readonly name: string;
  readonly #folder: OpenFolder;
  readonly #path: string;

  constructor(folder: OpenFolder, path = '') {
    this.#folder = folder;
    this.#path = path;
    this.name = path.split('/').at(-1) ?? '';
  }

  async *entries(): AsyncGenerator<[string, FolderHandle | FileHandle]> {
    if (this.#path === '') await this.#folder.read();
    const within = this.#path === '' ? '' : `${this.#path}/`;
    const below = [...this.#folder.texts.keys()]
      .map((path) => `${contentFolder}/${path}`)
      .filter((path) => path.startsWith(within))
      .map((path) => path.slice(within.length).split('/'));
    const folders = new Set(
      below.flatMap(([name, ...rest]) => (name && rest.length > 0 ? name : [])),
    );
    for (const name of folders) yield [name, this.#folderAt(name)];
    for (const [name = '', ...rest] of below) {
      if (rest.length === 0) yield [name, this.#fileAt(name)];
    }
  }

  getDirectoryHandle = (name: string): Promise<FolderHandle> =>
    Promise.resolve(this.#folderAt(name));

  getFileHandle = (name: string): Promise<FileHandle> => Promise.resolve(this.#fileAt(name));

  /** Sveltia clears away only what it put aside itself, and that was never there. */
  removeEntry = (): Promise<void> => Promise.resolve();

  #folderAt = (name: string) => new FolderHandle(this.#folder, join(this.#path, name));
  #fileAt = (name: string) => new FileHandle(this.#folder, join(this.#path, name));

  get path(): string {
    return this.#path;
  }
}

export class FileHandle {
  readonly kind = 'file';
  readonly #folder: OpenFolder;
  #path: string;
  /** What was written and not yet moved to where it belongs. */
  #aside: string | undefined;
  #refused: unknown;

  constructor(folder: OpenFolder, path: string) {
    this.#folder = folder;
    this.#path = path;
  }

  get name(): string {
    return this.#path.split('/').at(-1) ?? '';
  }

  getFile = (): Promise<File> => {
    const text = this.#aside ?? this.#folder.texts.get(fromContent(this.#path));
    return text === undefined
      ? Promise.reject(new DOMException(`There is no ${this.#path}.`, 'NotFoundError'))
      : Promise.resolve(new File([text], this.name));
  };

  createWritable = () =>
    Promise.resolve({
      write: async (data: Blob | string): Promise<void> => {
        const text = await new Blob([data]).text();
        if (this.name.startsWith('.')) this.#aside = text;
        else await this.#folder.save(fromContent(this.#path), text);
      },
      close: (): Promise<void> => Promise.resolve(),
    });

  move = async (to: FolderHandle, name: string): Promise<void> => {
    // Sveltia tries three times; the editor is told once.
    if (this.#refused !== undefined) throw this.#refused;
    const path = join(to.path, name);
    try {
      await this.#folder.save(fromContent(path), this.#aside ?? '');
    } catch (error) {
      this.#refused = error;
      throw error;
    }
    this.#path = path;
    this.#aside = undefined;
  };
}

const contentFolder = 'content';
const join = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);
const fromContent = (path: string) => path.slice(contentFolder.length + 1);
