import { markOf, noVerdictMark, type Mark } from '#charts/verdict-mark.ts';
import type { FactCheck } from '#domain/entities.ts';
import type { Tone } from '#domain/verdict.ts';
import { standingOf } from './standing.ts';
import { sharingStrings } from './strings-sharing.ts';
import { verdictWords } from './verdict-words.ts';

/** What is said of an entry away from its page, where nothing stands beside it. */
export interface Announcement {
  readonly word: string;
  readonly tone: Tone;
  readonly mark: Mark;
  /** Why there is no verdict. */
  readonly note?: string;
}

/** The verdict of an entry that stands; of any other one only that it does not stand. */
export function announcementOf(check: FactCheck): Announcement {
  const standing = standingOf(check);
  if (standing === 'published') {
    const { tone } = check.verdict;
    return { word: verdictWords(check.verdict).label, tone, mark: markOf(check.verdict) };
  }
  return { ...sharingStrings.notStanding[standing], tone: 'open', mark: noVerdictMark };
}
