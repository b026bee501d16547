/** What can be imported. */
export const importFormats = ['claimreview', 'claims-search', 'csv', 'csl', 'ucdp'] as const;
export type ImportFormat = (typeof importFormats)[number];
