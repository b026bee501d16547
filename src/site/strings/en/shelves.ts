import { counted, wordNumber } from '../../counts.ts';

/** Words on lists that are too long for one page. */
export const shelfStrings = {
  /** What of a long list stands on its page. */
  shown: {
    date: (shown: number, all: number) =>
      `The latest ${wordNumber(shown)} of ${wordNumber(all)} are on this page.`,
    name: (shown: number, all: number) =>
      `The ${wordNumber(shown)} with most claims of ${wordNumber(all)} are on this page.`,
  },
  all: { date: 'All of them, by year and month', name: 'All of them, by name' },
  heading: { date: 'All by year and month', name: 'All by name' },
  /** How the entries of each kind are put in order. */
  order: {
    checks: 'By the month in which the claim was made.',
    incidents: 'By the month in which it happened.',
    claimants: 'By the first letters of the name.',
    sources: 'By the month in which it was published.',
    corrections: 'By the month of the change.',
    events: 'By month.',
  },
  noDate: 'No date known',
  noMonth: 'No single month',
  otherScript: 'Others',
  part: (number: number) => `part ${wordNumber(number)}`,
  back: 'Back to the list',
  before: { date: 'Later', name: 'Before' },
  after: { date: 'Earlier', name: 'After' },
  turn: 'Parts of this list',
  title: (list: string, part: string) => `${list}: ${part}`,
  describe: (list: string, part: string, entries: number) =>
    `${list}, ${part}: ${counted(entries, 'entry')}.`,
  some: (shown: number, all: number) => `These are ${wordNumber(shown)} of ${wordNumber(all)}.`,
  oldest: (shown: number, all: number) =>
    `These are the ${wordNumber(shown)} oldest of ${wordNumber(all)}.`,
  noLine:
    'There is too much for one line of time. Every claim and incident stands also on the timeline of all:',
  fromLatest: (shown: number, all: number) =>
    `Taken from the latest ${wordNumber(shown)} of ${wordNumber(all)} claims.`,
} as const;
