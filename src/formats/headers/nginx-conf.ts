import { headerNames, hiddenFiles, pathExpression, type HeaderRule } from './header-rules.ts';
import type { ServerSite } from './server-site.ts';

/**
 * One server block for nginx. `add_header` in a location would drop what the server adds, so every header is added once,
 * with a value from a map; an empty value sends none. A map takes the first expression that fits: the last rule.
 */
export function nginxConf(
  rules: readonly HeaderRule[],
  { root, host, listen }: ServerSite,
): string {
  const names = headerNames(rules);
  return [
    '# For the http block, such as a file in /etc/nginx/conf.d/. Written by: npm run hosting -- --for nginx',
    ...names.map((name) => map(name, rules)),
    'server {',
    ...(listen === undefined ? ['  listen 80;', '  listen [::]:80;'] : [`  listen ${listen};`]),
    `  server_name ${host};`,
    '  # TLS: certbot --nginx adds it here, and a server that redirects to it.',
    `  root ${quoted(root)};`,
    '  charset utf-8;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  disable_symlinks if_not_owner from=$document_root;',
    '  error_page 404 /404.html;',
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    `  location ~ ${quoted(hiddenFiles)} { return 404; }`,
    '  location / {',
    '    limit_except GET { deny all; }',
    '    try_files $uri $uri/ =404;',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** `$uri` is that of the file which is sent, so that no way of writing an address gets the headers of another page. */
function map(name: string, rules: readonly HeaderRule[]): string {
  const values = rules
    .flatMap(({ paths, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : paths.map((path) => ({ path, value }));
    })
    .reverse()
    .map(
      ({ path, value }) =>
        `  ${quoted(`~${pathExpression(path, '(index\\.html)?')}`)} ${quoted(value)};`,
    );
  return [`map $uri ${variable(name)} {`, ...values, '}'].join('\n');
}

const variable = (name: string): string => `$sent_${name.toLowerCase().replaceAll('-', '_')}`;

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
