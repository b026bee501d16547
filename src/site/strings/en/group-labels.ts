import type { ClaimantKind } from '#domain/claimant.ts';
import type { publisherKinds } from '#domain/source.ts';

/** Headings over claimants of one kind. */
export const claimantGroups: Readonly<Record<ClaimantKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  government: 'Governments',
  'armed-group': 'Armed groups',
  'media-outlet': 'Media outlets',
  unknown: 'Kind not known yet',
};

/** Headings over sources of one kind of publisher. */
export const publisherGroups: Readonly<Record<(typeof publisherKinds)[number], string>> = {
  news: 'News organisations',
  'state-media': 'State media',
  government: 'Governments',
  'armed-group': 'Armed groups',
  intergovernmental: 'Intergovernmental bodies',
  academic: 'Academic publishers',
  'think-tank': 'Think tanks',
  'fact-checker': 'Fact-checkers',
  unknown: 'Unknown publishers',
};
