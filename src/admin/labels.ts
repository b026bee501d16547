import type { Path } from '#domain/problem.ts';

/** A field as editors read it, from its name: "madeOn" is "Made on", "url" is "URL". */
export function labelOf(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return named[name] ?? words.replace(/^./, (letter) => letter.toUpperCase());
}

/** Names that are no words. */
const named: Readonly<Record<string, string>> = {
  id: 'Id',
  url: 'URL',
  lang: 'Language',
  lat: 'Latitude',
  lon: 'Longitude',
  sha256: 'SHA-256',
  asOf: 'As of',
  sameAs: 'Same as',
  body: 'Text',
};

/** A field by its path in the data, from the outermost group: "Evidence 2, Sources 1, Locator". */
export const labelAt = (path: Path): string =>
  path
    .reduce<string[]>(
      (labels, key) =>
        typeof key === 'number'
          ? [...labels.slice(0, -1), `${labels.at(-1) ?? ''} ${key + 1}`.trim()]
          : [...labels, labelOf(key)],
      [],
    )
    .join(', ');
