import type { Source } from '#domain/entities.ts';
import { textLocale } from './language.ts';
import { listed } from './sentences.ts';

/** Who answers for a source, as a bibliography gives it: authors, then what it stands in and who publishes it. */
export function wordCredit({ author, containerTitle, publisher }: Source): string {
  const authors = author.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  const bodies = [...new Set([containerTitle, publisher])].filter((body) => body !== undefined);
  return [...(authors.length > 0 ? [listed(authors, textLocale())] : []), ...bodies].join(', ');
}
