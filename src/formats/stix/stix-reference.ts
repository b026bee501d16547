import type { Source } from '#domain/entities.ts';
import { definedFields } from '../defined-fields.ts';
import { archivesToLink, urlToLink } from '../source-links.ts';

interface Cited {
  readonly source: Source;
  readonly locator: string;
}

/** Sources as external references, each once with all places in it; an address only where one may be linked. */
export const referencesTo = (cited: readonly Cited[]): object[] =>
  [...Map.groupBy(cited, ({ source }) => source)].map(([source, places]) =>
    definedFields({
      source_name: source.titleShort ?? source.title,
      description: `${source.title} (${[...new Set(places.map(({ locator }) => locator))].join('; ')})`,
      url: urlToLink(source) ?? archivesToLink(source)[0]?.url,
      external_id: source.id,
    }),
  );
