import type { FactCheck } from '#domain/entities.ts';
import { exhibitLetter } from '#domain/exhibit-letter.ts';
import type { Purpose } from '#domain/source-uses.ts';
import { actorRoleLabels } from './labels.ts';
import { wordCounted } from './sentences.ts';
import { disputeUrl, exhibitUrl, figuresUrl } from './urls.ts';

const plain = {
  appearance: 'where the claim is on record',
  quotation: 'the quotation',
  rendering: 'another form of the words',
  report: 'the report of what was said',
  text: 'in the text',
  account: 'account of what happened',
  profile: 'who this is',
  description: 'description of the narrative',
} as const;

/** What a source is used for, in words that follow the title of the entry; `href` is the part of it that is meant. */
export function wordPurpose(purpose: Purpose): {
  readonly text: string;
  readonly href?: string;
} {
  switch (purpose.kind) {
    case 'exhibit': {
      const { factCheck, evidence } = purpose;
      return { text: wordExhibit(factCheck, evidence), href: exhibitUrl(factCheck, evidence) };
    }
    case 'figure':
      return {
        text: `figure: ${wordCounted(purpose)}`,
        href: figuresUrl(purpose.incident, purpose),
      };
    case 'dispute': {
      const { incident, dispute } = purpose;
      return { text: `dispute: ${dispute.question}`, href: disputeUrl(incident, dispute) };
    }
    case 'actor':
      return {
        text: `who was involved: ${purpose.name} (${lower(actorRoleLabels[purpose.role])})`,
      };
    case 'own-claim':
      return { text: `their own claim: ${purpose.name}` };
    case 'repetition':
      return { text: `passed on by ${purpose.by.name}` };
    case 'said-again':
      return { text: `said again by ${purpose.by.name}` };
    case 'spreading':
      return { text: `told by ${purpose.by.name}` };
    case 'reply':
      return { text: `reply: ${purpose.asked}` };
    case 'office':
      return { text: `office: ${purpose.title}` };
    default:
      return { text: plain[purpose.kind] };
  }
}

const wordExhibit = (factCheck: FactCheck, evidence: FactCheck['evidence'][number]) =>
  `exhibit ${exhibitLetter(factCheck, evidence)}: ${evidence.finding}`;

const lower = (text: string) => text.toLowerCase();
