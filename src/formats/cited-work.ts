import type { CreativeWork } from 'schema-dts';
import type { Source } from '#domain/entities.ts';

/** A source as schema.org has it: addressed live, only in its archived copies or not at all, as its link policy says. */
export function citedWork({ title, url, linkPolicy, archives }: Source): CreativeWork {
  const copies = linkPolicy === 'no-link' ? [] : archives.map((archive) => archive.url);
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(url && linkPolicy === 'live' && { url }),
    ...(copies.length > 0 && { archivedAt: copies }),
  };
}
