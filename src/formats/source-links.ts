import type { Source } from '#domain/entities.ts';

/** The address of a source where its policy lets it be linked live. */
export const urlToLink = ({ url, linkPolicy }: Source): string | undefined =>
  linkPolicy === 'live' ? url : undefined;

/** Copies of a source that may be linked: none of the propaganda of armed groups. */
export const archivesToLink = ({ archives, linkPolicy }: Source): Source['archives'] =>
  linkPolicy === 'no-link' ? [] : archives;

/** Names of authors as they are read. */
export const authorNames = (author: Source['author']): string[] =>
  author.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
