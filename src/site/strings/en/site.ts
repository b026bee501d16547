/** Words of the interface that belong to no single entry. Labels of enums are in labels.ts, sentences in sentences.ts. */
export const strings = {
  skip: 'Skip to the text',
  navigation: 'Sections',
  footer: 'About this site',
  factCheck: 'Fact-check',
  incident: 'Incident',
  claimant: 'Claimant',
  narrative: 'Narrative',
  topic: 'Topic',
  source: 'Source',
  search: 'Search',
  searchDescription:
    'Search all fact-checks by any spelling of a name, by words of the claim or of the finding, and filter them by verdict, narrative, topic, country, year, language and kind of evidence.',
  verdicts: 'Verdicts',
  corrections: 'Corrections',
  about: 'About',
  methodology: 'Methodology',
  correctionsPolicy: 'Corrections policy',
  reportError: 'Report an error',
  account: 'Account',
  docket: 'At a glance',
  onThisPage: 'On this page',
  exhibit: 'Exhibit',
  inlineExhibit: 'exhibit',
  licence: 'Text and verdicts:',
  /** On every page of a language whose words a machine wrote. */
  machineDrafted:
    'A machine drafted the words of this interface, and no editor has read them yet. Entries are in their own language.',
  signedBy: (name: string) =>
    `A machine drafted the words of this interface; ${name} has read them.`,
  untranslated:
    'The text of this page has not been translated yet, and stands here in the language in which it was written.',
} as const;
