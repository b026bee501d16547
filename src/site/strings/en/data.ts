/** Words of the page that explains the data to download. */
export const dataStrings = {
  title: 'Data',
  lead: 'Everything that is published here, in open formats: for spreadsheets, programs, maps, bibliographies, archives and threat intelligence.',
  elsewhere: 'The same content as tables and files for programs:',
  terms: 'Terms',
  changed: 'Latest change of an entry',
  count: 'Fact-checks',
  file: 'File',
  size: 'Size',
  checksum: 'SHA-256',
  bytes: (number: string) => `${number} bytes`,
  example: 'An example',
  mind: 'Before you count',
  rules: [
    'Figures are never merged. Two rows that count the same are two accounts of it: they must not be added up or averaged.',
    'Dates are in EDTF, as precise as the sources: “2016-22” is summer 2016. Beside each stands the first and the last day that it may mean.',
    'A fact-check that was withdrawn stays in the data. It has its status, and no verdict any more.',
    'The propaganda of armed groups is named and never linked: such sources have no address in any file.',
    'Only what readers see is in these files, and no draft. They change only when an entry changes.',
  ],
} as const;

/** What each group of files holds. */
export const dataGroups = {
  tables: {
    title: 'Tables',
    text: 'Tables that refer to each other by ids, in UTF-8. The data package says what every column means, which values it may have and which columns lead to other tables. A text that a spreadsheet would run as a formula begins with an apostrophe more: take away the first apostrophe of a cell that begins with apostrophes and then =, +, -, @ or a tab.',
  },
  api: {
    title: 'Files for programs',
    text: 'An index, a list of each collection in pages, one file for each entry, and the JSON Schema of all of them. No new entry moves another to a different page of a list. Any program may ask for these files from any page: no key, no limit. Within version 1 no field changes its name or its meaning and none is taken away; new ones may come.',
  },
  claimreview: {
    title: 'Reviews for search engines and aggregators',
    text: 'One schema.org ClaimReview for each fact-check in a DataFeed, as Data Commons takes it. One that was withdrawn is named with the day of its withdrawal.',
  },
  claimsSearch: {
    title: 'Reviews for programs that read Google’s answers',
    text: 'The same fact-checks in the shape of an answer of the Fact Check Tools API to “claims:search”.',
  },
  geojson: {
    title: 'Incidents on a map',
    text: 'The incidents of which coordinates are known. How exactly a place is known stands in the property “precision”: a point may stand for a whole province.',
  },
  bibliography: {
    title: 'Bibliography',
    text: 'All sources, for reference managers and for typesetting.',
  },
  stix: {
    title: 'Threat intelligence',
    text: 'One bundle: fact-checks as reports, incidents, armed groups as threat actors, all other claimants as identities, and who had which part in what. Marked TLP:CLEAR and with the licence. Ids stay the same in every edition, so a new bundle updates an old one.',
  },
} as const;

/** Names of the tables. */
export const tableNames = {
  'fact-checks': 'Fact-checks',
  evidence: 'Evidence',
  'evidence-sources': 'Sources of the evidence',
  figures: 'Figures by source',
  incidents: 'Incidents',
  sources: 'Sources',
  claimants: 'Claimants',
  verdicts: 'Verdicts',
  datapackage: 'Description of all tables',
} as const;
