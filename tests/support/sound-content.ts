import type { Collection } from '#domain/collections.ts';
import { soundEarlierReview } from './sound-earlier-review.ts';

/** The day on which the fixture content is sound. */
export const today = '2026-11-22';

/** A small archive that breaks no rule, as its YAML would read: every field of a fact-check is in use, and nothing is orphaned. */
export const soundContent = (): Readonly<Record<Collection, Record<string, object>>> => ({
  'fact-checks': { envoy: envoyCheck },
  claimants: {
    envoy: { name: 'Ivan Petrov', kind: 'person', country: 'RU', partOf: 'ministry' },
    ministry: {
      name: 'Foreign ministry',
      kind: 'government',
      interest: 'Its state competes with the one it accuses.',
    },
    bombers: {
      name: 'The Bombers',
      kind: 'armed-group',
      interest: 'Party to the conflict.',
      sources: [{ source: 'gazette', locator: 'para. 2' }],
    },
    broadcaster: { name: 'Channel One', kind: 'media-outlet' },
  },
  incidents: { airport },
  sources: { gazette, herald, leaflet },
  narratives: {
    'secret-hand': {
      title: 'A secret hand arms the Bombers',
      summary: 'It is said again and again, and never shown.',
      firstSeen: '2014',
      spreadBy: [{ claimant: 'broadcaster', source: 'gazette', locator: 'para. 9' }],
      sources: [{ source: 'gazette', locator: 'para. 9' }],
    },
  },
  topics: { bombings: { title: 'Bombings', summary: 'Attacks with explosives.' } },
});

/** Words that the gazette prints, with its curly marks and a line break. */
export const printed =
  'Foreign hands are “putting frantic efforts”\ninto strengthening the Bombers.';

const gazette = {
  type: 'webpage',
  title: 'Envoy accuses foreign hands',
  publisher: 'The Gazette',
  publisherKind: 'news',
  issued: '2022-11-02',
  level: 'secondary',
  reliability: 'B',
  linkPolicy: 'live',
  url: 'https://gazette.example/envoy',
  accessed: '2026-11-20',
  capture: {
    sha256: 'a'.repeat(64),
    bytes: 1200,
    mediaType: 'text/plain',
    passages: [
      { locator: 'para. 3', text: `He said: “${printed}”` },
      {
        locator: 'para. 4',
        text: 'The other side called it "total nonsense". Channel: “Hands at work”',
      },
    ],
  },
};

const herald = {
  type: 'article-newspaper',
  title: 'Nine leaders killed',
  publisher: 'The Herald',
  publisherKind: 'news',
  issued: '2021-08-27',
  level: 'secondary',
  reliability: 'B',
  linkPolicy: 'live',
};

const leaflet = {
  type: 'document',
  title: 'Leaflet of the Bombers',
  publisher: 'The Bombers',
  publisherKind: 'armed-group',
  interest: 'It counts its own deed.',
  level: 'primary',
  reliability: 'E',
  linkPolicy: 'no-link',
  issued: '2021-08-28',
  knownThrough: [{ source: 'gazette', locator: 'para. 5' }],
};

const airport = {
  title: 'Bombing at the airport',
  summary: 'A bomb went off at the airport gate.',
  date: '2021-08-26',
  kind: 'attack',
  place: { name: 'Airport', country: 'AF', precision: 'exact' },
  actors: [
    { name: 'The Bombers', claimant: 'bombers', role: 'perpetrator' },
    { name: 'Foreign ministry', claimant: 'ministry', role: 'responder' },
  ],
  figures: [
    {
      measure: 'killed',
      population: 'all',
      value: 13,
      qualifier: 'at-least',
      source: 'herald',
      locator: 'para. 1',
      asOf: '2021-08-27',
    },
    {
      measure: 'killed',
      population: 'all',
      value: 25,
      qualifier: 'claimed',
      saidBy: 'bombers',
      source: 'leaflet',
      locator: 'p. 1',
      asOf: '2021-08-28',
    },
    {
      measure: 'explosions',
      population: 'all',
      value: 1,
      qualifier: 'exactly',
      source: 'herald',
      locator: 'para. 2',
      asOf: '2021-08-27',
    },
  ],
  disputes: [
    {
      id: 'who-fired',
      question: 'Who fired first?',
      positions: [
        { answer: 'The guards.', sources: [{ source: 'herald', locator: 'para. 4' }] },
        { answer: 'The bomber.', sources: [{ source: 'gazette', locator: 'para. 6' }] },
      ],
      state: 'open',
    },
  ],
  sources: [{ source: 'herald', locator: 'para. 1' }],
  topics: ['bombings'],
};

const envoyCheck = {
  title: 'No foreign hand arms the Bombers',
  status: 'published',
  lang: 'en',
  claim: {
    summary: 'Foreign hands strengthen the Bombers',
    claimant: 'envoy',
    capacity: 'Special envoy',
    madeOn: '2022-11',
    medium: 'Interview',
    selectionReason: 'reach',
    appearances: [{ source: 'gazette', locator: 'para. 3' }],
    repeatedBy: [
      {
        claimant: 'broadcaster',
        manner: 'uncritically',
        wording: 'Hands at work',
        source: 'gazette',
        locator: 'para. 4',
      },
    ],
  },
  quote: {
    kind: 'verbatim',
    text: 'putting frantic efforts” into strengthening the Bombers',
    lang: 'en',
    wording: 'unknown',
    source: 'gazette',
    locator: 'para. 3',
    renderings: [
      { text: 'putting frantic efforts', lang: 'en', source: 'gazette', locator: 'para. 3' },
    ],
  },
  verdict: 'false',
  conclusion: 'The accused have fought the Bombers for years.',
  evidence: [
    {
      id: 'leaders-killed',
      finding: 'They killed nine leaders of the Bombers.',
      direction: 'contradicts',
      incidents: [
        {
          incident: 'airport',
          reliesOn: 'The number of dead.',
          figures: [{ measure: 'killed', population: 'all' }],
          disputes: ['who-fired'],
          holdsIf: { under: 'every-account', because: 'Any number of dead refutes the claim.' },
        },
      ],
      sources: [
        { source: 'herald', locator: 'para. 1' },
        { source: 'gazette', locator: 'para. 7' },
      ],
      checkedOn: '2026-11-20',
    },
    {
      id: 'nothing-found',
      finding: 'No arms delivery is on record.',
      direction: 'context',
      sources: [{ source: 'gazette', locator: 'para. 7' }],
      searched: 'The reports of the monitors.',
      checkedOn: '2026-11-20',
    },
  ],
  replies: {
    sought: [
      {
        asked: 'The accused ministry',
        askedBy: 'The Gazette',
        askedOn: '2022-11',
        outcome: 'answered',
        quotedAnswer: 'total nonsense',
        source: 'gazette',
        locator: 'para. 4',
      },
    ],
  },
  narratives: ['secret-hand'],
  topics: ['bombings'],
  authors: ['desk'],
  reviewers: ['review-desk'],
  reviews: [
    {
      reviewer: 'review-desk',
      on: '2026-11-21',
      outcome: 'signed',
      confirmed: ['evidence-read'],
    },
  ],
  history: [{ date: '2026-11-22', kind: 'published', to: 'false', reason: 'First published.' }],
  earlierReviews: [soundEarlierReview],
  reviewBy: '2027-11-22',
};
