import type { FactCheck } from '#domain/entities.ts';
import { remember } from '#domain/remember.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { citationStyles, citationText, type CitationStyle } from '#formats/citation-text.ts';
import { citedCheck, type CitedCheck } from '#formats/citation.ts';
import { corpus } from './corpus.ts';
import { standingOf } from './standing.ts';
import { citationGenres as genres } from './strings-citation.ts';
import { absolute, factCheckUrl, homePath } from './urls.ts';

/** A fact-check of this site as others cite it. */
export const citationOf = (check: FactCheck, site: SiteSettings): CitedCheck =>
  citedCheck(check, site, {
    url: absolute(homePath(factCheckUrl(check), check.lang), site),
    genre: standingOf(check) === 'withdrawn' ? genres.withdrawn : genres.stands,
  });

/** The citation in each style, for people: the same in all languages of the interface, and costly. */
export const citationTexts = remember(
  (check: FactCheck): readonly { style: CitationStyle; text: string }[] => {
    const cited = citationOf(check, corpus().site);
    return citationStyles.map((style) => ({ style, text: citationText(cited, style) }));
  },
);
