import { soundXml } from './sound-xml.ts';

export interface SearchEngine {
  /** At most 16 characters are shown by some browsers. */
  readonly name: string;
  readonly description: string;
  /** The address of the page that answers; the text is its parameter `q`. */
  readonly address: string;
  readonly lang: string;
}

/** An OpenSearch 1.1 description document, by which a browser learns to ask a page. */
export const openSearchDescription = ({ name, description, address, lang }: SearchEngine): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escaped(name)}</ShortName>`,
    `<Description>${escaped(description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Language>${escaped(lang)}</Language>`,
    `<Url type="text/html" template="${escaped(address)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  soundXml(text).replace(/[<>&"]/g, (character) => entities[character] ?? character);
