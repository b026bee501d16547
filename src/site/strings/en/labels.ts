import type { Direction } from '#domain/evidence.ts';
import type { Measure, Population, Qualifier } from '#domain/figures.ts';
import type { HistoryKind } from '#domain/history.ts';
import type { Collection } from '#domain/collections.ts';
import type { IncidentKind, actorRoles } from '#domain/incident.ts';
import type { ClaimantKind } from '#domain/claimant.ts';
import type { disputeStates } from '#domain/dispute.ts';
import type { Standing } from '#domain/publication.ts';
import type { placePrecisions } from '#domain/place.ts';
import type { repetitionManners, selectionReasons } from '#domain/claim.ts';
import type { replyOutcomes } from '#domain/reply.ts';
import type { publisherKinds, sourceTypes } from '#domain/source.ts';

type Labels<T extends string> = Readonly<Record<T, string>>;

export const collectionLabels: Labels<Collection> = {
  'fact-checks': 'Fact-checks',
  claimants: 'Claimants',
  incidents: 'Incidents',
  sources: 'Sources',
  narratives: 'Narratives',
  topics: 'Topics',
};

export const directionLabels: Labels<Direction> = {
  contradicts: 'Speaks against the claim',
  supports: 'Speaks for the claim',
  context: 'Context',
};

export const measureLabels: Labels<Measure> = {
  killed: 'killed',
  injured: 'injured',
  attackers: 'attackers',
  explosions: 'explosions',
  attacks: 'attacks',
  arrested: 'arrested',
  surrendered: 'surrendered',
  members: 'members',
};

/** Empty for everybody: "killed", "killed, civilians". */
export const populationLabels: Labels<Population> = {
  all: '',
  civilians: 'civilians',
  afghans: 'Afghans',
  'afghan-civilians': 'Afghan civilians',
  'us-military': 'US service members',
  'embassy-staff': 'embassy staff',
  'others-than-embassy-staff': 'others than embassy staff',
  officials: 'officials',
  militants: 'militants',
  suspects: 'suspects',
  elsewhere: 'elsewhere',
};

/** What is put before a number; nothing before an exact one. */
export const qualifierLabels: Labels<Qualifier> = {
  exactly: '',
  about: 'about',
  estimated: 'an estimated',
  nearly: 'nearly',
  'at-least': 'at least',
  'more-than': 'more than',
  claimed: 'claimed:',
};

export const standingLabels: Labels<Standing> = {
  draft: 'Draft',
  review: 'In review',
  embargoed: 'Under embargo',
  published: 'Published',
  withdrawn: 'Withdrawn',
};

export const selectionLabels: Labels<(typeof selectionReasons)[number]> = {
  reach: 'It reached many people.',
  harm: 'It can do harm.',
  request: 'Readers asked.',
  'not-stated': 'The reason is not on record.',
};

export const mannerLabels: Labels<(typeof repetitionManners)[number]> = {
  uncritically: 'uncritically',
  critically: 'critically',
  'not-stated': 'in a manner not stated',
};

export const outcomeLabels: Labels<(typeof replyOutcomes)[number]> = {
  answered: 'Answered',
  declined: 'Declined to answer',
  'no-answer': 'Gave no answer',
};

export const historyLabels: Labels<HistoryKind> = {
  published: 'Published',
  updated: 'Updated',
  clarified: 'Clarified',
  corrected: 'Corrected',
  'verdict-changed': 'Verdict changed',
  confirmed: 'Confirmed',
  withdrawn: 'Withdrawn',
};

export const incidentKindLabels: Labels<IncidentKind> = {
  attack: 'Attack',
  'failed-attack': 'Failed attack',
  'foiled-plot': 'Foiled plot',
  assassination: 'Assassination',
  'military-strike': 'Military strike',
  'gun-battle': 'Gun battle',
  raid: 'Raid',
  arrest: 'Arrest',
  surrender: 'Surrender',
  founding: 'Founding',
  'political-event': 'Political event',
  assessment: 'Assessment',
};

export const actorRoleLabels: Labels<(typeof actorRoles)[number]> = {
  perpetrator: 'Perpetrator',
  suspect: 'Suspect',
  target: 'Target',
  victim: 'Victim',
  responder: 'Responder',
  party: 'Party',
};

export const claimantKindLabels: Labels<ClaimantKind> = {
  person: 'Person',
  organisation: 'Organisation',
  government: 'Government',
  'armed-group': 'Armed group',
  'media-outlet': 'Media outlet',
  unknown: 'Kind not known yet',
};

export const disputeStateLabels: Labels<(typeof disputeStates)[number]> = {
  open: 'Unresolved',
  settled: 'Settled',
  superseded: 'Superseded',
};

export const placePrecisionLabels: Labels<(typeof placePrecisions)[number]> = {
  exact: 'exact place',
  town: 'known to the town',
  district: 'known to the district',
  province: 'known to the province',
  country: 'known to the country',
};

export const sourceTypeLabels: Labels<(typeof sourceTypes)[number]> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  broadcast: 'Broadcast',
  hearing: 'Hearing',
  interview: 'Interview',
  periodical: 'Periodical',
  'post-weblog': 'Post',
  report: 'Report',
  speech: 'Speech',
  webpage: 'Web page',
  document: 'Document',
};

export const publisherKindLabels: Labels<(typeof publisherKinds)[number]> = {
  news: 'News organisation',
  'state-media': 'State media',
  government: 'Government',
  'armed-group': 'Armed group',
  intergovernmental: 'Intergovernmental body',
  academic: 'Academic publisher',
  'think-tank': 'Think tank',
  'fact-checker': 'Fact-checker',
  unknown: 'Unknown publisher',
};

export const levelLabels: Labels<'primary' | 'secondary'> = {
  primary: 'Primary: from those who took part or measured',
  secondary: 'Secondary: about it',
};

/** The Admiralty grades of a source. */
export const reliabilityLabels: Labels<'A' | 'B' | 'C' | 'D' | 'E' | 'F'> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Cannot be judged',
};
