import type { HeaderRule } from './header-rules.ts';

/** The headers in a `netlify.toml`; strings of JSON are strings of TOML. */
export const netlifyToml = (rules: readonly HeaderRule[], folder: string): string =>
  [
    '[build]',
    `  publish = ${JSON.stringify(folder)}`,
    '',
    ...rules.flatMap(({ paths, headers }) =>
      paths.flatMap((path) => [
        '[[headers]]',
        `  for = ${JSON.stringify(path)}`,
        '  [headers.values]',
        ...Object.entries(headers).map(
          ([name, value]) => `    ${JSON.stringify(name)} = ${JSON.stringify(value)}`,
        ),
        '',
      ]),
    ),
  ].join('\n');
