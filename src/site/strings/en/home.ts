import type { FigureWords } from '#charts/figures-plot.ts';
import { counted } from '../../counts.ts';

/** Words of the front page. */
export const homeStrings = {
  widest: 'The counts that lie furthest apart for their size.',
  asTable: 'As a table',
  /** Tells the tables of several drawings apart by ear. */
  tableOf: (count: string, incident: string) => `As a table: ${count}. ${incident}`,
  reports: (reports: number, origins: number) =>
    `${counted(reports, 'report')}, ${counted(origins, 'origin')}.`,
  /** A drawing for those who do not see it. */
  drawn: (count: string, reports: readonly FigureWords[]) =>
    `${count}. ${reports.map(({ name, value }) => `${name}: ${value}`).join('; ')}.`,
  reconfirmNone: (day: string) =>
    `None: as of ${day}, nothing has changed under any published check since it was last signed.`,
  reconfirm: (day: string) =>
    `As of ${day}, something has changed under these checks since they were last signed.`,
  changed: (name: string, day: string) => `${name} changed on ${day}`,
  allStale: 'All that is to be looked at again',
} as const;
