import type { HeaderRule } from './header-rules.ts';

/**
 * The file `_headers` of a site, as Cloudflare and Netlify read it. At Cloudflare the values of all rules that fit are
 * joined, so a header is taken off before it is set again; Netlify passes over that line and lets the last rule win.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const set = new Set<string>();
  const blocks = rules.map(({ paths, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(set.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const name of Object.keys(headers)) set.add(name);
    return paths.map((path) => [path, ...lines, ''].join('\n')).join('');
  });
  return `# Written by the build, from src/site/headers.ts.\n${blocks.join('')}`;
}
