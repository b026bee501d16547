import { fileError, startOfFile, type LocalProblem } from './local-problem.ts';

/** The two parts of an `.mdx` file and the lines of the file on which they begin. */
export interface Frontmatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const shape =
  'Begin the file with a line "---", then the fields, then a line "---", then the text.';

/** Splits a file at its two fences, which are lines of exactly three hyphens. */
export function splitFrontmatter(text: string): Frontmatter | LocalProblem {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (!isFence(first)) return noFence(first, lines);
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) {
    return fileError(
      'frontmatter',
      'The frontmatter is never closed: no second line "---" follows the first.',
      'Add a line "---" after the last field. If the file was cut off, restore it.',
    );
  }
  return {
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const isFence = (line: string) => /^---[ \t]*$/.test(line);

function noFence(first: string, lines: readonly string[]): LocalProblem {
  if (first.startsWith('---')) {
    return fileError(
      'frontmatter',
      `The first line is ${JSON.stringify(first.slice(0, 40))}, not "---".`,
      'Write three hyphens and nothing else on the first line: the fields are always YAML.',
    );
  }
  const later = lines.findIndex(isFence);
  const blank = later > 0 && lines.slice(0, later).every((line) => line.trim() === '');
  return blank
    ? fileError(
        'frontmatter',
        `The frontmatter begins on line ${later + 1}.`,
        'Delete the empty lines above it.',
      )
    : fileError('frontmatter', 'The file has no frontmatter.', shape, startOfFile);
}
