/** Every way in which a file of content/ comes to be or changes, and the one that none of them is. */
export const writers = ['saveFiles', 'createFiles', 'createFile', 'replaceFileSync'] as const;
export type Writer = (typeof writers)[number] | 'writeFileSync';

export type Order =
  | { readonly do: 'save until killed'; readonly writer: Writer; readonly root: string }
  /** Each save adds a word, based on what was read before; what is refused is tried again. */
  | {
      readonly do: 'add words';
      readonly way: 'saveFiles' | 'writeFileSync';
      readonly root: string;
      readonly name: string;
      readonly count: number;
      /** The instant at which all begin. */
      readonly at: string;
    };

export const savedPaths = ['topics/a.yaml', 'topics/b.yaml', 'claimants/c.yaml'] as const;
/** An entry as long as entries may be. */
export const editionText = (letter: string): string => letter.repeat(400_000);
