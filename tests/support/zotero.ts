import { attributes } from './built-site.ts';

/** What Zotero makes of the tags in the head of a page, by the rules of its translators for embedded metadata. */
export function zoteroItem(html: string) {
  const names = attributes(html, 'meta', 'name');
  const first = (name: string) => contents(html, name)[0];
  return {
    // A title of Highwire alone is taken for that of an article in a journal.
    itemType: names.includes('citation_title') ? 'journalArticle' : 'webpage',
    title: first('citation_title') ?? first('og:title'),
    websiteTitle: first('og:site_name'),
    url: first('og:url'),
    date: first('citation_publication_date'),
    creators: contents(html, 'citation_author').map(creator),
  };
}

/** With a comma the family name or a body comes first; without one the last word is the family name. */
function creator(author: string): { firstName?: string; lastName: string } {
  const name = author.replace(/[\s,]+$/, '');
  if (!author.includes(',')) {
    const space = name.lastIndexOf(' ');
    return { firstName: name.slice(0, Math.max(space, 0)), lastName: name.slice(space + 1) };
  }
  const [lastName = '', firstName] = name.split(/, ?/);
  return { lastName, ...(firstName && { firstName }) };
}

const contents = (html: string, name: string): string[] =>
  (html.match(/<meta [^>]*>/g) ?? [])
    .filter((tag) => new RegExp(`(?:name|property)="${name}"`).test(tag))
    .flatMap((tag) => attributes(tag, 'meta', 'content'));
