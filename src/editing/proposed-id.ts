import slugify from '@sindresorhus/slugify';
import { entryId } from '#domain/entry-id.ts';

const longest = 60;

/** An id made of words in any script: whole words, as many as an address bears; empty where no letter can be told. */
export function proposedId(words: string): string {
  const slug = slugify(words.normalize('NFC').slice(0, 400), {
    customReplacements: [
      ['’', ''],
      ["'", ''],
    ],
  });
  if (slug.length <= longest) return entryId.safeParse(slug).success ? slug : '';
  return (
    slug.slice(0, slug.lastIndexOf('-', longest) + 1).replace(/-$/, '') || slug.slice(0, longest)
  );
}

/** Why this cannot be the id of a new entry; undefined when it can. `taken` are the ids there are and the old ones. */
export function idFault(id: string, taken: ReadonlySet<string>): string | undefined {
  const read = entryId.safeParse(id);
  if (!read.success) return read.error.issues.map(({ message }) => message).join(' ');
  return taken.has(id)
    ? `"${id}" is taken already. Choose another, such as "${next(id, taken)}".`
    : undefined;
}

/** The id with the lowest number behind it that makes it free. */
export function next(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
