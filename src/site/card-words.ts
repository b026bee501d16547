import type { CardWords } from '#charts/card-text.ts';
import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { announcementOf } from './announcement.ts';
import { wordDate } from './dates.ts';
import { foreign } from './language.ts';
import { sharingSentences } from './strings-sharing.ts';
import { strings } from './strings.ts';

/** What the card of a fact-check says. */
export function cardWords(check: FactCheck, site: SiteSettings): CardWords {
  const { claim } = check;
  const { word, tone, mark } = announcementOf(check);
  return {
    site: site.name,
    kind: strings.factCheck,
    verdict: word,
    tone,
    mark,
    claim: claim.summary,
    claimant: claim.claimant.name,
    occasion: `${claim.capacity} · ${wordDate(claim.madeOn)}`,
    description: cardDescription(check, site),
  };
}

/** The card in a sentence. */
export const cardDescription = (check: FactCheck, { name }: SiteSettings): string =>
  sharingSentences.describeCard(
    announcementOf(check).word,
    foreign(check.claim.summary),
    foreign(check.claim.claimant.name),
    foreign(name),
  );
