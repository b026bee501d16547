import type { HeaderRule } from './header-rules.ts';

/** A `vercel.json`: of headers with the same name, Vercel sends that of the last rule. */
export const vercelJson = (rules: readonly HeaderRule[], folder: string): string =>
  `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      buildCommand: 'npm run build',
      outputDirectory: folder,
      cleanUrls: false,
      trailingSlash: true,
      headers: rules.flatMap(({ paths, headers }) =>
        paths.map((path) => ({
          source: path.replaceAll('.', '\\.').replace('*', '(.*)'),
          headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        })),
      ),
    },
    null,
    2,
  )}\n`;
