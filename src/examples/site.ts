/** The settings of a site that does not exist. */
export const exampleSite = {
  name: 'Example site',
  tagline: 'Invented entries, to show how real ones are drawn.',
  description: 'A site that does not exist. Its entries are invented.',
  url: 'https://site.example',
  lang: 'en',
  publisher: { name: 'Example publisher' },
  contact: 'desk@site.example',
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  bylines: [
    { id: 'desk', name: 'Example desk', kind: 'organisation' },
    { id: 'review-desk', name: 'Example review desk', kind: 'organisation' },
  ],
};
