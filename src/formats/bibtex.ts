import type { CitedCheck } from './citation.ts';

/** Characters that mean something to TeX. Braces are written out, for BibTeX counts even escaped ones. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

export const bibTeXMonths = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/**
 * BibTeX in UTF-8. Our own: the writer at hand leaves out all letters that are not Latin, or else leaves signs of TeX as
 * they are. Title and names stand in double braces, so that no style changes their capitals or takes a desk for a person.
 */
export function bibTeX(cited: CitedCheck): string {
  const [year, month, day] = cited.issued?.split('-') ?? [];
  const fields = [
    ['author', `{${cited.authors.map((name) => `{${tex(name)}}`).join(' and ')}}`],
    ['title', `{{${tex(cited.title)}}}`],
    ['howpublished', `{${tex(cited.site)}}`],
    ['publisher', cited.publisher && `{${tex(cited.publisher)}}`],
    ['year', year && `{${year}}`],
    ['month', month && bibTeXMonths[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['note', `{${tex(cited.genre)}, version ${cited.version}}`],
    ['url', `{${cited.url}}`],
    ['language', `{${cited.language}}`],
  ];
  return bibTeXEntry('misc', cited.key, fields);
}

/** One entry; fields without a value are left out. */
export function bibTeXEntry(
  type: string,
  key: string,
  fields: readonly (readonly (string | undefined)[])[],
): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

/** Text that TeX prints as it is. */
export const tex = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\{}~^$&#_%]/g, (character) => commands[character] ?? character)
    // Two in a row would become one other sign.
    .replace(/(?<=-)-|(?<=')'|(?<=`)`|(?<= ) /g, '{}$&');
