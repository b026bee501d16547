const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** "AF": "Afghanistan". */
export const countryName = (code: string): string => regions.of(code) ?? code;

/** "fa-AF": "Dari". */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;
