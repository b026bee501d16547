const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Names in use among researchers of conflicts that the common list of regions spells in another way. */
const others: Readonly<Record<string, string>> = {
  'bosnia herzegovina': 'BA',
  'bosnia and herzegovina': 'BA',
  congo: 'CG',
  'dr congo': 'CD',
  'ivory coast': 'CI',
  'kingdom of eswatini': 'SZ',
  'macedonia fyr': 'MK',
  myanmar: 'MM',
  russia: 'RU',
  serbia: 'RS',
  turkey: 'TR',
  'united states of america': 'US',
};

const codes: ReadonlyMap<string, string> = new Map([
  ...letters.flatMap((a) =>
    letters.flatMap((b) => {
      const name = names.of(`${a}${b}`);
      return name === undefined ? [] : [[plain(name), `${a}${b}`] as const];
    }),
  ),
  ...Object.entries(others),
]);

/** The ISO code of a country by its English name; undefined for one that is not in use any more, or not known. */
export const countryCode = (name: string): string | undefined => codes.get(plain(name));
