import type { HistoryKind } from './history.ts';

/** How much a change matters to somebody who read the entry before it, gravest first; `none` is no change. */
export const changeSeverities = ['withdrawal', 'substantial', 'minor', 'addition', 'none'] as const;
export type ChangeSeverity = (typeof changeSeverities)[number];

const severities: Readonly<Record<HistoryKind, ChangeSeverity>> = {
  withdrawn: 'withdrawal',
  // We were wrong, or the evidence now says something else: whoever repeated us has to know.
  'verdict-changed': 'substantial',
  corrected: 'substantial',
  // What we wrote was right but could be misunderstood.
  clarified: 'minor',
  // Something new, which leaves the verdict as it was: no mistake of ours.
  updated: 'addition',
  published: 'none',
  confirmed: 'none',
};

export const severityOf = ({ kind }: { readonly kind: HistoryKind }): ChangeSeverity =>
  severities[kind];
