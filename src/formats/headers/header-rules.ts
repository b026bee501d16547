import { rememberByName } from '#domain/remember.ts';

/** Headers for the addresses that fit one of the patterns. */
export interface HeaderRule {
  /** From the root. `:name` between two slashes stands for anything there, one `*` for anything at all. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What is sent for an address: all rules that fit add up, and a later one overrides an earlier one, header by header. */
export const headersFor = (
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...rules.filter(({ paths }) => fits(paths, path)).map(({ headers }) => headers),
  );

export const fits = (paths: readonly string[], path: string): boolean =>
  paths.some((pattern) => expressionOf(pattern).test(path));

const expressionOf = rememberByName((pattern) => new RegExp(pathExpression(pattern)));

/** The pattern as a regular expression; `index` is what a server may add to the address of a folder. */
export function pathExpression(pattern: string, index = ''): string {
  const expression = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/:\w+/g, '[^/]+')
    .replace('*', '.*');
  return `^${expression}${pattern.endsWith('/') ? index : ''}$`;
}

/** The names of all headers, in the order in which they first occur. */
export const headerNames = (rules: readonly HeaderRule[]): readonly string[] => [
  ...new Set(rules.flatMap(({ headers }) => Object.keys(headers))),
];

/** What no server hands out, should it lie there: hidden files, maps of sources, what editors and tools leave behind. */
export const hiddenFiles = String.raw`/\.(?!well-known/)|\.(map|bak|orig|rej|tmp|part|sw[a-p])$|~$|#$`;
