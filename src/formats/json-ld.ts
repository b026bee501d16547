import type { Thing, WithContext } from 'schema-dts';

/** Characters that could end the script element, or the line in old parsers, wherever they stand in the data. */
const hazardous: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON-LD that may stand inside a script element as it is. */
export const jsonLd = (thing: WithContext<Thing>): string =>
  JSON.stringify(thing).replace(/[<>&\u2028\u2029]/g, (character) => hazardous[character] ?? '');
