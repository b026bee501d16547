/** A threat or a failure: what holds against it, what is asked of its tests, and where they are. */
export interface Threat {
  readonly id: string;
  readonly name: string;
  readonly control: string;
  readonly asked: string;
  /** Below tests/; at least one of them notes a figure with this id. */
  readonly tests: readonly string[];
}

/** What adversaries do. */
export const threats: readonly Threat[] = [
  {
    id: 'T1',
    name: 'Code in an entry',
    control: 'Entries are data: a text scan, then a tree in which everything not named is refused.',
    asked:
      'At least 100 vectors through the checker and a build: 0 run, each refused with its place.',
    tests: ['security/hostile-entries.test.ts'],
  },
  {
    id: 'T2',
    name: 'Checker and build read an entry differently',
    control: 'One parser for both, in a child process.',
    asked: '200,000 generated entries: 0 that only one of them takes, 0 aborts without a reason.',
    tests: ['security/generated-entries.test.ts'],
  },
  {
    id: 'T3',
    name: 'Markup through quotation, title, source, import or id',
    control: 'Astro escapes; HTML is set in two places, each with its own guard.',
    asked:
      'Lists of hostile strings in every text field, events forced: 0 run, 0 elements too many.',
    tests: ['browser/hostile-text.test.ts'],
  },
  {
    id: 'T4',
    name: 'Markup that slips through',
    control: 'A policy without exceptions for what is inline, in the page and in the headers.',
    asked: 'Every page crawled: 0 violations, 0 requests to others; Observatory at least A+.',
    tests: [
      'security/host-files.test.ts',
      'site/own-servers.test.ts',
      'site/observatory.test.ts',
      'browser/policy.test.ts',
    ],
  },
  {
    id: 'T5',
    name: 'Injection into JSON-LD, feeds, sitemap, API and tables',
    control: 'Typed serialisers; formulas are disarmed in CSV.',
    asked: 'Hostile strings through each output: all well-formed, all come back or are refused.',
    tests: [
      'security/hostile-formats.test.ts',
      'formats/hostile-text.test.ts',
      'formats/hard-text.test.ts',
    ],
  },
  {
    id: 'T6',
    name: 'A draft, an embargoed entry or a secret leaks',
    control: 'Pages are given published entries only; an embargo ends by the clock of the build.',
    asked:
      '20 drafts in 12 fields, over output, caches and logs of a good, a failed and a killed build: 0 found.',
    tests: ['site/drafts.test.ts', 'security/embargo-edges.test.ts'],
  },
  {
    id: 'T7',
    name: 'A verdict changes quietly',
    control: 'History that only grows, a changelog chained by digests, a signed manifest.',
    asked: 'Six kinds of tampering, 1,000 of each: all found; 1,000 clean histories: 0 false.',
    tests: ['security/quiet-change.test.ts', 'site/verify.test.ts'],
  },
  {
    id: 'T8',
    name: 'A hostile picture or capture',
    control:
      'No pictures in content; captures are read by magic numbers, in a child, under limits.',
    asked: '60 files: 60 refused or cleaned.',
    tests: ['security/hostile-files.test.ts'],
  },
  {
    id: 'T9',
    name: 'A hostile import',
    control:
      'Text goes to fields, never to a body; public addresses only; limits of size and depth.',
    asked: 'A server with 40 behaviours: 0 writes outside, 0 private requests, under 256 MB.',
    tests: ['security/hostile-import.test.ts'],
  },
  {
    id: 'T10',
    name: 'The editing desk',
    control: 'On the own machine only: host, origin and path are checked; previews run no script.',
    asked: '60 bad paths and 20 forged requests refused, 0 scripts run.',
    tests: ['integrations/desk-guard.test.ts', 'browser/admin-desk.test.ts'],
  },
  {
    id: 'T11',
    name: 'The supply chain',
    control: 'Exact versions, a lockfile, install scripts by name, a bill of materials.',
    asked: '0 known high or critical; readers are sent Pagefind and our own few kB.',
    tests: ['security/supply-chain.test.ts', 'site/shipped-scripts.test.ts'],
  },
  {
    id: 'T13',
    name: 'Letters and hosts that look alike',
    control: 'NFC, no overrides, no words of mixed scripts in names, quotations set apart.',
    asked: 'At least 49 samples found; 200 genuine strings of five scripts: 0 false.',
    tests: ['security/look-alikes.test.ts'],
  },
  {
    id: 'T14',
    name: 'Evidence vanishes or is swapped',
    control: 'Captures by digest; states of links, looked at nightly; archive first when dead.',
    asked: '200 captures, 40 damaged five ways: 40 found; a server with 12 behaviours: 12 named.',
    tests: ['security/captures.test.ts', 'security/web-archives.test.ts', 'security/links.test.ts'],
  },
  {
    id: 'T15',
    name: 'Propaganda is amplified',
    control: 'Sources that get no link.',
    asked: 'Their hosts and addresses in any output, in any encoding: 0.',
    tests: ['site/no-link-leaks.test.ts', 'security/links.test.ts'],
  },
  {
    id: 'T16',
    name: 'Takedown and censorship',
    control:
      'Copies in one file, the whole site as a ZIP with digests, no address of its own needed; pages kept on a device.',
    asked: 'From a folder below, another origin, a disk, without scripts: every entry can be read.',
    tests: ['browser/whole-copy.test.ts', 'browser/kept-pages.test.ts'],
  },
];

/** What breaks by itself. */
export const failures: readonly Threat[] = [
  {
    id: 'R1',
    name: 'Corrupt entries',
    control: 'The checker reports all of them.',
    asked:
      '10,000 with known faults: 10,000 named, at least 99 % with the right line, under 10 s, exit 1.',
    tests: ['security/corrupt-entries.test.ts'],
  },
  {
    id: 'R2',
    name: 'The parser aborts or hangs',
    control: 'A child process with limits of time and memory a file.',
    asked:
      'Crash bytes, alias bomb, 100,000 quotation marks, a line of 50 MB: each named, the run completes.',
    tests: ['security/hanging-entries.test.ts'],
  },
  {
    id: 'R3',
    name: 'Power fails while a release goes out',
    control: 'A folder a release, fsync, one rename.',
    asked:
      'Killed at 200 random points: the site intact 200 times; the control damaged at least 30 %.',
    tests: ['security/publish-kills.test.ts'],
  },
  {
    id: 'R4',
    name: 'A half-written entry',
    control: 'Written aside, fsync, rename.',
    asked: '500 kills during saves: 0 torn.',
    tests: ['security/save-kills.test.ts'],
  },
  {
    id: 'R5',
    name: 'A disk that is full or cannot be written',
    control: 'Looked at first, tidied up, one plain line.',
    asked: 'The site unchanged, an exit code, nothing left over.',
    tests: ['security/publish-full-disk.test.ts'],
  },
  {
    id: 'R6',
    name: 'Two editors at one entry',
    control: 'A save says what it was based on; processes take turns by a lock.',
    asked: '1,000 racing saves: 0 lost silently.',
    tests: ['security/desk-races.test.ts', 'security/save-races.test.ts'],
  },
  {
    id: 'R7',
    name: 'Two publishers at a time',
    control: 'A lock with process and boot.',
    asked: '50 races: one wins; a lock left behind is recovered.',
    tests: ['security/publish-races.test.ts'],
  },
  {
    id: 'R10',
    name: 'A deploy by others is cut off or rolled back',
    control: 'Recipes that switch once, or upload the pages last; builds without rights.',
    asked: 'Each recipe reads as its host reads it, with least rights.',
    tests: ['security/deploy-recipes.test.ts'],
  },
  {
    id: 'R11',
    name: 'A build that nobody can repeat',
    control: 'Sorted listings; the clock is given.',
    asked: 'Clock, time zone, folder, locale, file times, order of listings: the same bytes.',
    tests: ['site/reproducible.test.ts'],
  },
  {
    id: 'R12',
    name: 'Search or scripts are missing',
    control: 'Lists made on the server, an alphabet, words in place of a dead box.',
    asked: 'Every entry within three clicks, a message in words.',
    tests: ['browser/no-javascript.test.ts'],
  },
  {
    id: 'R14',
    name: 'A release has to be taken back',
    control: 'Five releases are kept.',
    asked: 'Under a second, the same bytes.',
    tests: ['security/publish-rollback.test.ts'],
  },
  {
    id: 'R16',
    name: 'Readers shut out by design',
    control: 'WCAG 2.2 AA.',
    asked:
      'axe on every template, both directions, light, dark, forced colours: 0; 320 px and 400 %.',
    tests: ['browser/pages.test.ts'],
  },
  {
    id: 'R17',
    name: 'A quotation altered',
    control: 'No smart punctuation, no wrapping; text is handed on byte by byte.',
    asked:
      'Hostile strings and 5,000 random quotations to page, API, feed, JSON-LD: equal or refused.',
    tests: ['browser/hostile-text.test.ts'],
  },
];

/** All files of tests that are named, each once. */
export const securityTests: readonly string[] = [
  ...new Set([...threats, ...failures].flatMap(({ tests }) => tests)),
].sort();
