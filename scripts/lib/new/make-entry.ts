import { created, type Desk } from '#editing/desk.ts';
import type { FileChange } from '#archive/save-files.ts';
import type { Asker } from '../ask.ts';
import type { Given } from '../command.ts';
import { newClaimant } from './claimant.ts';
import type { Make } from './choose-entry.ts';
import type { Drafting } from './drafting.ts';
import { newFactCheck } from './fact-check.ts';
import { addGivenEntries } from './given-entries.ts';
import { newIncident } from './incident.ts';
import { newNarrative } from './narrative.ts';
import { newSource } from './source.ts';

/** What can be made, by the word with which it is asked for. */
export const kinds = ['fact-check', 'incident', 'source', 'claimant', 'narrative'] as const;
export type Kind = (typeof kinds)[number];

const makers: Readonly<Record<Kind, Make>> = {
  'fact-check': newFactCheck,
  incident: withGivenSources(newIncident),
  source: newSource,
  claimant: newClaimant,
  narrative: withGivenSources(newNarrative),
};

/** Asks for an entry and all that it needs; gives the files, of which none is written yet. */
export async function makeEntry(
  kind: Kind,
  desk: Desk,
  ask: Asker,
  given: Given,
): Promise<FileChange[]> {
  const drafting: Drafting = { desk, ask, given, drafts: [] };
  await makers[kind](drafting);
  return drafting.drafts.map((draft) => created(draft, desk.today.slice(0, 4)));
}

function withGivenSources(make: Make): Make {
  return (drafting) => {
    addGivenEntries(drafting, 'new-source', 'sources');
    return make(drafting);
  };
}
