import type { CitedCheck } from './citation.ts';

/** RIS, one line a field. Our own: the writer at hand breaks lines inside words, and our titles are long. */
export function ris(cited: CitedCheck): string {
  const fields = [
    ['TY', 'ELEC'],
    ['ID', cited.key],
    ...cited.authors.map((name) => ['AU', name]),
    ['TI', cited.title],
    ['T2', cited.site],
    ['PB', cited.publisher],
    ['PY', cited.issued?.slice(0, 4)],
    ['DA', cited.issued && `${cited.issued.replaceAll('-', '/')}/`],
    ['N1', `${cited.genre}, version ${cited.version}`],
    ['LA', cited.language],
    ['UR', cited.url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
