/** One step of the walk that the docs show, from top to bottom: something done, or a picture taken. */
export type Scene =
  | {
      /** A verb with its options, run in a copy of the content. */
      readonly run: readonly [verb: string, ...options: string[]];
      /** The day on which it happens; without it, that of the whole walk. */
      readonly on?: string;
      /** The picture of what it printed. */
      readonly picture?: string;
    }
  | {
      /** The address of a page, as the preview serves it. */
      readonly page: string;
      readonly picture: string;
      /** The part of the page that is shown, in pixels of the page; all pictures are equally wide. */
      readonly width?: number;
      readonly height?: number;
      /** A button to press there, and the address that is opened then. */
      readonly press?: Press;
    }
  | {
      /** A text in a file of the copy, and what is put in its place. */
      readonly edit: string;
      readonly from: string;
      readonly to: string;
    };

export interface Press {
  readonly button: string;
  readonly open: string;
  /** What stands on the page when it is there. */
  readonly shows: string;
}

/** The day of the walk. */
export const day = '2026-11-25';

const signing = '2026-11-23';
const draft = 'content/fact-checks/2026/example-bridges.mdx';
const written = 'claimant: anna-example';
const slip = 'claimant: ana-example';

/** What README.md shows: the site as readers see it. */
const readersSee: readonly Scene[] = [
  {
    page: '/fact-checks/kabulov-us-uk-strengthen-isis-k/',
    picture: 'fact-check.webp',
    width: 1280,
    height: 1050,
  },
  { page: '/map/', picture: 'map.webp', width: 1280, height: 900 },
];

/** Whatever is written here is invented, and says so; it exists in the copy alone. A further picture is a further line. */
export const scenes: readonly Scene[] = [
  ...readersSee,
  {
    run: [
      'new',
      'claimant',
      '--no-ask',
      '--name',
      'Anna Example',
      '--kind',
      'person',
      '--summary',
      'Invented.',
    ],
  },
  {
    run: [
      'new',
      'incident',
      '--no-ask',
      '--title',
      'Example: a bridge is blown up',
      '--summary',
      'Invented. A bridge was blown up.',
      '--date',
      '2026-10-05',
      '--kind',
      'attack',
      '--new-source',
      '{id: example-gazette, type: webpage, title: Report of the Example Gazette, publisher: Example Gazette, publisherKind: news, level: secondary, reliability: F, linkPolicy: live}',
      '--source',
      'example-gazette',
      '--locator',
      'para. 2',
      '--slug',
      'example-bridge',
    ],
  },
  {
    run: [
      'capture',
      'example-gazette',
      'report.html',
      '--passage',
      '“All bridges are closed,” she said.|para. 3',
    ],
    picture: 'capture.webp',
  },
  {
    run: [
      'new',
      'fact-check',
      '--no-ask',
      '--slug',
      'example-bridges',
      '--title',
      'Example: one bridge was closed, not all',
      '--summary',
      'All bridges of the country are closed',
      '--claimant',
      'anna-example',
      '--capacity',
      'Invented minister',
      '--made-on',
      '2026-10-06',
      '--medium',
      'Interview',
      '--source',
      'example-gazette',
      '--locator',
      'para. 3',
      '--quote',
      'All bridges are closed',
      '--wording',
      'original',
      '--verdict',
      'false',
      '--conclusion',
      'Invented. One bridge was closed for a day.',
      '--evidence',
      '{id: one-bridge, finding: One bridge was closed., direction: contradicts, incident: example-bridge, reliesOn: Which bridge was closed., source: example-gazette, locator: para. 2}',
      '--evidence',
      '{id: nothing-more, finding: No report speaks of other bridges., direction: supports, source: example-gazette, locator: para. 2, searched: The report.}',
    ],
  },
  { edit: draft, from: written, to: slip },
  { run: ['check'], picture: 'check.webp' },
  { edit: draft, from: slip, to: written },
  { edit: draft, from: 'replies:', to: 'onlySource: Invented; a single report.\nreplies:' },
  { page: '/fact-checks/example-bridges/', picture: 'draft.webp' },
  {
    page: '/admin/',
    press: {
      button: 'Work with Local Repository',
      open: '/admin/#/collections/fact-checks/entries/example-bridges',
      shows: '[data-key-path="title"] input',
    },
    picture: 'admin.webp',
    width: 1400,
    height: 800,
  },
  { page: '/incidents/kabul-airport-2021/', picture: 'incident.webp' },
  {
    run: [
      'review',
      'example-bridges',
      '--no-ask',
      '--as',
      'plumbline-review-desk',
      '--confirm',
      'all',
    ],
    on: signing,
  },
  { run: ['publish', 'example-bridges', '--no-ask'], on: signing },
  { run: ['changed', 'incidents', 'example-bridge', '--no-ask'] },
  { run: ['status'], picture: 'status.webp' },
  { page: '/stale/', picture: 'stale.webp' },
  { page: '/desk/', picture: 'desk.webp' },
];

/** The document that is captured on the way. */
export const report = `<!doctype html><title>Report of the Example Gazette</title>
<h1>Example Gazette</h1>
<p>Invented. A bridge was blown up on 5 October, and closed for a day.
<p>The minister spoke a day later. “All bridges are closed,” she said.`;
