import type { FactCheck } from '#domain/entities.ts';
import type { TimelineEvent } from '#domain/timeline-events.ts';
import type { VerdictRecord } from '#domain/verdict.ts';
import { incidentKindLabels } from './labels.ts';
import { counted } from './counts.ts';
import { foreign } from './language.ts';
import { sentences } from './strings-sentences.ts';
import { timelineStrings as strings } from './strings-timeline.ts';
import { verdictWords } from './verdict-words.ts';
import { factCheckUrl, incidentUrl, narrativeUrl } from './urls.ts';

/** An event of a line of time as its link and its note say it. */
export interface WordedEvent {
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  /** What kind of event it is; for a claim, whose. */
  readonly note: string;
  readonly verdict: VerdictRecord | undefined;
}

export function wordEvent(event: TimelineEvent): WordedEvent {
  if (event.kind === 'incident') {
    const { incident } = event;
    return {
      title: incident.title,
      lang: undefined,
      href: incidentUrl(incident),
      note: incidentKindLabels[incident.kind],
      verdict: undefined,
    };
  }
  if (event.kind === 'first-seen') {
    const { narrative } = event;
    return {
      title: narrative.title,
      lang: undefined,
      href: narrativeUrl(narrative),
      note: strings.firstSeen,
      verdict: undefined,
    };
  }
  const { factCheck } = event;
  const { name } = factCheck.claim.claimant;
  return {
    title: factCheck.title,
    lang: factCheck.lang,
    href: factCheckUrl(factCheck),
    note:
      event.kind === 'claim'
        ? `${strings.claim} ${foreign(name)}`
        : wordRepetition(event.by.name, name),
    verdict: factCheck.verdict,
  };
}

const wordRepetition = (by: string, claimant: string): string =>
  by === claimant
    ? `${strings.saidAgainBy} ${foreign(by)}`
    : sentences.repeated(foreign(by), foreign(claimant));

/** A claim in a drawing. The verdict comes first: the label may be cut, and a colour alone says nothing. */
export const wordClaim = ({ verdict, claim }: FactCheck): string =>
  `${verdictWords(verdict).label}: ${claim.summary}`;

/** "4 years pass". */
export const wordPause = (years: number): string => sentences.pass(counted(years, 'year'));

/** What an event is in words, for a reader who sees no mark: "False. Claim of Zamir Kabulov". */
export const wordKind = ({ note, verdict }: WordedEvent): string =>
  verdict ? `${note} · ${verdictWords(verdict).label}` : note;
