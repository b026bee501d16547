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
    return error(
      'A quotation mark, bracket or brace that was opened above is not closed before this place.',
      'Close it, or indent the lines that belong to it. If the file was cut off, restore it.',
    );
  }
  return error(
    `This is not YAML: ${reason}.`,
    'Compare indentation, colons and quotation marks with the lines above.',
  );
}
