import type { TreeEntry } from '#charts/narrative-tree.ts';
import type { Narrative } from '#domain/entities.ts';
import { counted } from './counts.ts';
import { wordDate } from './dates.ts';
import { narrativeRecordStrings as strings } from './strings-records.ts';

/** A narrative and its variants with the words that stand in the drawing: "first seen 2014 · 2 claims checked". */
export const treeEntry = (narrative: Narrative, current: Narrative): TreeEntry<Narrative> => ({
  of: narrative,
  title: narrative.title,
  note: [
    ...(narrative === current ? [strings.here] : []),
    ...(narrative.firstSeen ? [`${strings.firstSeen} ${wordDate(narrative.firstSeen)}`] : []),
    counted(narrative.factChecks.length, 'claim checked'),
  ].join(' · '),
  children: narrative.children.map((child) => treeEntry(child, current)),
});
