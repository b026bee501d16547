import { fileError, type LocalProblem } from './local-problem.ts';

/** In kilobytes; the body has its limit in `#prose`. An entry of 600 words has 5; whatever is far larger is no entry. */
const limits = { frontmatter: 64, 'YAML file': 64, 'MDX file': 64 + 512 + 1 } as const;

/** A file, or its frontmatter, that is too large to be read. */
export function sizeProblem(what: keyof typeof limits, bytes: number): LocalProblem | undefined {
  const limit = limits[what];
  if (bytes <= limit * 1024) return undefined;
  return fileError(
    'file-size',
    `The ${what} has ${kilobytes(bytes)} kB; ${limit} kB is the limit, so it is not read.`,
    'Shorten it. Long documents belong in a source of their own, with a locator.',
  );
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024).toLocaleString('en');
