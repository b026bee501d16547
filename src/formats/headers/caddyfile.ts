import { hiddenFiles, pathExpression, type HeaderRule } from './header-rules.ts';
import type { ServerSite } from './server-site.ts';

/** A site of Caddy. In a route directives keep their order; pages of errors get headers only where they are set again. */
export function caddyfile(
  rules: readonly HeaderRule[],
  { root, host, listen }: ServerSite,
): string {
  return [
    '# Written by: npm run hosting -- --for caddy',
    '(plumbline_headers) {',
    ...rules.flatMap(({ paths, headers }, index) => [
      `  @rule${index + 1} path_regexp ${quoted(expressionOf(paths))}`,
      ...Object.entries(headers).map(
        ([name, value]) => `  header @rule${index + 1} ${name} ${quoted(value)}`,
      ),
    ]),
    '}',
    `${listen === undefined ? host : `http://${listen}`} {`,
    `  root * ${quoted(root)}`,
    '  encode gzip',
    '  route {',
    '    import plumbline_headers',
    '    header -Server',
    `    @hidden path_regexp ${quoted(withoutLookahead(hiddenFiles))}`,
    '    @public path /.well-known/*',
    '    @written not method GET HEAD',
    '    error @written 405',
    '    file_server @public',
    '    error @hidden 404',
    '    file_server',
    '  }',
    '  handle_errors {',
    '    route {',
    '      import plumbline_headers',
    '      header -Server',
    '      rewrite * /404.html',
    '      file_server',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

const expressionOf = (paths: readonly string[]): string =>
  paths.map((path) => pathExpression(path, '(index\\.html)?')).join('|');

/** Caddy's expressions look at nothing ahead: what is public is answered before. */
const withoutLookahead = (expression: string): string => expression.replace('(?!well-known/)', '');

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
