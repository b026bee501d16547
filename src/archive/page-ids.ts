import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of the site's own pages in content/pages/. */
export function pageIds(root: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(join(root, 'pages')).map((name) => name.replace(/\.mdx$/, '')));
  } catch {
    return new Set();
  }
}
