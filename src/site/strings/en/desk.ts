import type { DeskSectionId } from '#editing/desk-sections.ts';
import type { Standing } from '#domain/publication.ts';

// Editors' tools speak English, at the terminal and here: their messages come from the checker and the verbs.
export const deskStrings = {
  title: 'What waits',
  kind: 'Desk',
  lead: 'What npm run status says, with the way to each entry. Only npm run dev shows this page; a saved file shows at once.',
  asOf: (instant: string) => `As of ${instant} UTC.`,
  edit: 'Edit',
  editOf: (title: string) => `Edit ${title}`,
  verb: 'At the terminal:',
  changed: 'Changed:',
  nothing: 'Nothing waits.',
  quiet: 'Where nothing waits',
  leftOut: 'Left out of all that follows until then:',
  settings: 'Nothing else can be said until site.yaml and verdicts.yaml are sound.',
  mend: 'Mend:',
  problems: 'To be mended',
  problemsMeaning:
    'What npm run check finds in content/. No page of an entry shows while a file has an error.',
  problemsNone: 'Every file is sound.',
} as const;

/** What it means to stand in a section, and the words for an empty one. */
export const sectionWords: Readonly<
  Record<DeskSectionId, { readonly meaning: string; readonly none: string }>
> = {
  drafts: {
    meaning: 'Being written, or returned by a reviewer.',
    none: 'No fact-check is in draft.',
  },
  reviews: {
    meaning: 'Handed in; a desk that did not write them has to look.',
    none: 'No review waits.',
  },
  signed: {
    meaning: 'A reviewer has confirmed every point of the checklist.',
    none: 'Nothing signed waits for publication.',
  },
  embargoed: {
    meaning: 'Finished and kept back. Days begin at midnight UTC, with the next build.',
    none: 'Nothing is under embargo.',
  },
  reconfirm: {
    meaning:
      'An incident or a source changed after the check was signed. Either it still stands, and is confirmed, or it is corrected.',
    none: 'Nothing changed under any published check since it was signed.',
  },
  overdue: {
    meaning: 'The day by which they were to be looked at again has passed.',
    none: 'No check is past its day of review.',
  },
  evidence: {
    meaning: 'Findings of published checks that nobody looked up again for a year.',
    none: 'Every finding was checked within a year.',
  },
  orphans: {
    meaning: 'Read and recorded, and used by no entry.',
    none: 'Every source is cited.',
  },
  links: {
    meaning:
      'Addresses in texts that lead nowhere on this site. Addresses elsewhere are asked by npm run status -- --links.',
    none: 'No link is dead.',
  },
};

export const coverageStrings = {
  standings: 'Queue by status',
  standing: 'Status',
  standingsNote: 'All fact-checks.',
  claimants: 'Checks by claimant',
  claimant: 'Claimant',
  narratives: 'Checks by narrative',
  narrative: 'Narrative',
  verdicts: 'Checks by verdict',
  verdict: 'Verdict',
  note: 'Drafts among them; withdrawn checks are not.',
  without: (count: number) => (count === 0 ? '' : `${count} without a check.`),
  further: (count: number) => (count === 0 ? '' : `${count} with fewer are not shown.`),
  checks: 'Checks',
} as const;

export const deskStandings: Readonly<Record<Standing, string>> = {
  draft: 'In draft',
  review: 'In review',
  embargoed: 'Under embargo',
  published: 'Published',
  withdrawn: 'Withdrawn',
};
