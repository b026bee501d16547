import type { YAMLException } from 'js-yaml';
import { fileError, positionAt, type LocalProblem } from './local-problem.ts';

/** What the parser says, in words for an editor; its own words follow where they help to search. */
export function syntaxProblem(
  { reason, mark }: YAMLException,
  text: string,
  firstLine: number,
): LocalProblem {
  const offset = Math.min(mark?.position ?? 0, text.length);
  const at = positionAt(text, offset, firstLine);
  const here = text.slice(offset);
  const error = (message: string, mend: string) => fileError('yaml-syntax', message, mend, at);

  if (reason.startsWith('tab characters')) {
    return error(
      'A tab stands in the indentation.',
      'Indent with spaces: YAML allows no tabs there.',
    );
  }
  if (reason === 'duplicated mapping key') {
    const key = /^["']?([^\s:"']+)/.exec(here)?.[1] ?? 'a key';
    return error(`"${key}" stands twice in one place.`, 'Keep one of the two.');
  }
  if (reason.startsWith('nesting exceeded')) {
    return fileError(
      'yaml-feature',
      'Lists or maps are nested more than 60 deep.',
      'Flatten them.',
      at,
    );
  }
  if (reason.startsWith('bad indentation') && here.startsWith(':')) {
    return error(
      'A colon stands in text that is not in quotation marks.',
      'Put the whole text in quotation marks.',
    );
  }
  if (reason.startsWith('bad indentation') && /^[@`%]/.test(here)) {
    return error(
      `Text may not begin with "${here[0]}" unless it is in quotation marks.`,
      'Put the whole text in quotation marks.',
    );
  }
  if (reason === 'deficient indentation' || reason.includes('unexpected end of the stream')) {
    return fileError(
      'yaml-syntax',
      'A quotation mark, bracket or brace that is opened here is not closed.',
      'Close it, or indent the lines that belong to it. If the file was cut off, restore it.',
      positionAt(text, openedBefore(text, offset), firstLine),
    );
  }
  if (reason.includes('multiline key')) {
    return fileError(
      'yaml-syntax',
      'A line has no colon, so it is no field.',
      'Write it as "name: value", or indent it if it belongs to the line above.',
      positionAt(text, lineWithoutColon(text, offset), firstLine),
    );
  }
  return error(
    `This is not YAML: ${reason}.`,
    'Compare indentation, colons and quotation marks with the lines above.',
  );
}

/** Where the last value above a place opens that may go on over several lines; the place itself if there is none. */
function openedBefore(text: string, offset: number): number {
  const openings = [...text.slice(0, offset).matchAll(/(?<=^|[:-][ ]+)["'[{]/gm)];
  const line = openings.at(-1);
  return line === undefined ? offset : line.index;
}

/** The first of the lines right above a place that are neither fields nor comments. */
function lineWithoutColon(text: string, offset: number): number {
  const isField = (line: string) => /:(?:\s|$)|^\s*(?:#|$)/.test(line);
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  // The parser stops at the next field, or behind the end.
  if (start === text.length || isField(text.slice(start).split('\n', 1)[0] ?? '')) {
    start = text.lastIndexOf('\n', start - 2) + 1;
  }
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || isField(text.slice(above, start - 1))) return start;
    start = above;
  }
}
