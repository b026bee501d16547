import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The address at which the site is published: SITE_URL, or `url` of content/site.yaml. Only a glance at the
 * file, so that one that is broken gets its message from the content check and not from the configuration.
 */
export function siteAddress(root: string): string {
  const settings = readIfThere(join(root, 'site.yaml'));
  const [, written] = /^url:\s*['"]?(https?:[^\s'"]+)/m.exec(settings) ?? [];
  return process.env['SITE_URL'] || written || 'http://localhost:4321';
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
