/** The collections of `content/`, each a folder of entries. */
export const collections = [
  'fact-checks',
  'claimants',
  'incidents',
  'sources',
  'narratives',
  'topics',
] as const;
export type Collection = (typeof collections)[number];

/** Lists kept inside one settings file: the verdict scale and the desks that sign. */
export const registers = ['verdicts', 'bylines'] as const;
export type Register = (typeof registers)[number];

/** Whatever an entry may refer to by id. */
export type RefTarget = Collection | Register;

/** Collections whose entries carry a body of prose; the others are plain YAML. */
export const proseCollections: readonly Collection[] = ['fact-checks', 'incidents', 'narratives'];

export const isCollection = (name: string): name is Collection =>
  (collections as readonly string[]).includes(name);
