import type { DeskStatus, StatusLine } from './desk-status.ts';

/** One reason for which entries wait, in the words of the verbs. */
export interface DeskSection {
  readonly id: string;
  readonly heading: string;
  /** The verb that takes them off the list. */
  readonly todo?: string;
  readonly lines: readonly DeskLine[];
}

/** A line; a dead link has no title but the entry it stands in. */
export type DeskLine = Omit<StatusLine, 'title'> & { readonly title?: string };

/** Everything that waits, in the order in which a desk looks at it; sections in which nothing waits among them. */
export const deskSections = (status: DeskStatus) =>
  [
    { id: 'drafts', heading: 'In draft', lines: status.drafts, todo: 'npm run review -- <id>' },
    {
      id: 'reviews',
      heading: 'In review',
      lines: status.inReview,
      todo: 'npm run review -- <id>',
    },
    {
      id: 'signed',
      heading: 'Signed, to be published',
      lines: status.signed,
      todo: 'npm run publish -- <id>',
    },
    { id: 'embargoed', heading: 'Under embargo', lines: status.embargoed },
    {
      id: 'reconfirm',
      heading: 'To be re-confirmed',
      lines: status.toBeReconfirmed,
      todo: 'npm run confirm -- <id>',
    },
    {
      id: 'overdue',
      heading: 'Overdue',
      lines: status.overdue,
      todo: 'npm run confirm -- <id> --review-by <day>',
    },
    {
      id: 'evidence',
      heading: 'Evidence not checked for a year',
      lines: status.oldEvidence,
      todo: 'npm run confirm -- <id> --checked all',
    },
    { id: 'orphans', heading: 'Sources that nothing cites', lines: status.orphanSources },
    {
      id: 'links',
      heading: 'Dead links',
      lines: status.deadLinks.map(({ entry, address, reason }) => ({
        entry,
        what: `${address}: ${reason}`,
      })),
    },
  ] as const satisfies readonly DeskSection[];

export type DeskSectionId = ReturnType<typeof deskSections>[number]['id'];
