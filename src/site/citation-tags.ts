import type { FactCheck } from '#domain/entities.ts';
import { versionDate } from '#domain/ledger.ts';

interface Tag {
  readonly name: string;
  readonly content: string;
}

/**
 * Highwire tags for the head of a fact-check. Zotero takes title, site and address from Open Graph, which is there already,
 * and with `citation_title` beside it would take the page for an article in a journal.
 */
export const citationTags = (check: FactCheck): Tag[] => {
  const issued = versionDate(check);
  return [
    ...check.authors.map(({ name, kind }) => ({
      name: 'citation_author',
      // Before a comma stands a family name or a whole body; without one the last word would be taken for a family name.
      content: kind === 'organisation' ? `${name},` : name,
    })),
    ...(issued ? [{ name: 'citation_publication_date', content: issued }] : []),
  ];
};
