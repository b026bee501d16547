import type { Source } from '#domain/entities.ts';
import { readDate } from '#domain/partial-date.ts';
import { bibTeXEntry, bibTeXMonths, tex } from './bibtex.ts';
import { urlToLink } from './source-links.ts';

/** The types of BibTeX that ours come to, with the field that holds what an item stands in. */
const types: { readonly [T in Source['type']]?: readonly [type: string, container: string] } = {
  'article-journal': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  report: ['techreport', 'series'],
};

/** A source in BibTeX, in UTF-8; only what may be linked has an address. */
export function bibliographyEntry(source: Source): string {
  const [type, container] = types[source.type] ?? ['misc', 'howpublished'];
  const { precision, earliest } = source.issued
    ? readDate(source.issued)
    : { precision: '', earliest: '' };
  const [year, month, day] = earliest.split('-');
  const hasMonth = precision === 'day' || precision === 'month';
  const braced = (text: string | undefined) => text && `{{${tex(text)}}}`;
  return bibTeXEntry(type, source.id, [
    [
      'author',
      source.author.length > 0 ? `{${source.author.map(nameOf).join(' and ')}}` : undefined,
    ],
    ['title', braced(source.title)],
    [container, braced(source.containerTitle)],
    [type === 'techreport' ? 'institution' : 'publisher', braced(source.publisher)],
    ['year', year && `{${year}}`],
    ['month', hasMonth ? bibTeXMonths[Number(month) - 1] : undefined],
    ['day', precision === 'day' ? `{${Number(day)}}` : undefined],
    ['url', urlToLink(source) && `{${urlToLink(source)}}`],
    ['urldate', source.accessed && `{${source.accessed}}`],
    ['language', source.lang && `{${source.lang}}`],
  ]);
}

/** A body stands in braces of its own, so that nobody takes its last word for a family name. */
const nameOf = (name: Source['author'][number]): string =>
  'literal' in name
    ? `{${tex(name.literal)}}`
    : [`{${tex(name.family)}}`, ...(name.given === undefined ? [] : [`{${tex(name.given)}}`])].join(
        ', ',
      );
