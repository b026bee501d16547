import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { apaStyle } from './apa-style.ts';
import { chicagoStyle } from './chicago-style.ts';
import { citationItem, type CitationItem, type CitedCheck } from './citation.ts';

export const citationStyles = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const templates = { apa: 'apa-pages', chicago: 'chicago-pages' } as const;
const { styles } = plugins.config.get('@csl');
styles.add(templates.apa, apaStyle);
styles.add(templates.chicago, chicagoStyle);

/** A citation for people, as plain text. */
export const citationText = (cited: CitedCheck, style: CitationStyle): string =>
  plugins.output
    .format('bibliography', [itemForPeople(cited)], {
      template: templates[style],
      lang: 'en-US',
      format: 'text',
      nosort: true,
    })
    .trim();

/** Which version it is stands beside the genre, for styles print no version of a page. */
export function itemForPeople(cited: CitedCheck): Omit<CitationItem, 'version'> {
  const genre = `${cited.genre}, version ${cited.version}`;
  const { version: _, ...item } = citationItem({ ...cited, genre });
  return item;
}
