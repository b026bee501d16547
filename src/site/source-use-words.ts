import type { Purpose } from '#domain/source-uses.ts';
import { exhibitLetter } from '#domain/exhibit-letter.ts';
import { actorRoleLabels } from './labels.ts';
import { language } from './language.ts';
import { wordCounted } from './sentences.ts';
import { useStrings as words } from './strings-uses.ts';
import { disputeUrl, exhibitUrl, figuresUrl } from './urls.ts';

/** What a source is used for. */
export interface UseWords {
  /** In the words of the interface. */
  readonly text: string;
  /** Whom or what it concerns, in words that may be in another language. */
  readonly of?: string;
  readonly lang?: string;
  /** Between the two; without it a colon. */
  readonly runsOn?: boolean;
  readonly note?: string;
  /** The part of the entry that is meant. */
  readonly href?: string;
}

export function wordPurpose(purpose: Purpose): UseWords {
  switch (purpose.kind) {
    case 'exhibit': {
      const { factCheck, evidence } = purpose;
      const text = words.exhibit(exhibitLetter(factCheck, evidence));
      const href = exhibitUrl(factCheck, evidence);
      return { text, of: evidence.finding, lang: factCheck.lang, href };
    }
    case 'figure': {
      const href = figuresUrl(purpose.incident, purpose);
      return { text: words.figure, of: wordCounted(purpose), lang: language(), href };
    }
    case 'dispute': {
      const { incident, dispute } = purpose;
      return { text: words.dispute, of: dispute.question, href: disputeUrl(incident, dispute) };
    }
    case 'actor':
      return {
        text: words.actor,
        of: purpose.name,
        note: actorRoleLabels[purpose.role].toLowerCase(),
      };
    case 'own-claim':
      return { text: words.ownClaim, of: purpose.name };
    case 'repetition':
      return { text: words.passedOnBy, of: purpose.by.name, runsOn: true };
    case 'said-again':
      return { text: words.saidAgainBy, of: purpose.by.name, runsOn: true };
    case 'spreading':
      return { text: words.toldBy, of: purpose.by.name, runsOn: true };
    case 'reply':
      return { text: words.reply, of: purpose.asked };
    case 'office':
      return { text: words.office, of: purpose.title };
    default:
      return { text: words[purpose.kind] };
  }
}
