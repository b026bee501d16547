import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedProblem } from '#domain/problem.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { locateIn } from './locate.ts';

/** Says when the day until which /.well-known/security.txt holds has passed: the file is gone from the site then. */
export function securityExpiry(
  root: string,
  { security }: Pick<SiteSettings, 'security'>,
  today: string,
): PlacedProblem[] {
  if (!security || security.expires >= today) return [];
  const file = 'site.yaml';
  return [
    {
      file,
      rule: 'security-expired',
      severity: 'warning',
      ...locateIn(readFileSync(join(root, file), 'utf8'), 1)(['security', 'expires']),
      message: `The contact for reports of holes held until ${security.expires}; security.txt is no longer published.`,
      mend: 'Make sure that the contact is still right, and set "expires:" to a day at most a year ahead.',
    },
  ];
}
