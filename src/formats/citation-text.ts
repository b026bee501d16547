import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { chicagoStyle } from './chicago-style.ts';
import { citationItem, type CitedCheck } from './citation.ts';

export const citationStyles = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

plugins.config.get('@csl').styles.add('chicago' satisfies CitationStyle, chicagoStyle);

/** A citation for people, as plain text: which version it is stands beside the genre, for styles print no version of a page. */
export const citationText = (cited: CitedCheck, template: CitationStyle): string => {
  const genre = `${cited.genre}, version ${cited.version}`;
  const { version: _, ...item } = citationItem({ ...cited, genre });
  return plugins.output
    .format('bibliography', [item], { template, lang: 'en-US', format: 'text', nosort: true })
    .trim();
};
