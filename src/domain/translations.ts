import type { FactCheck } from './entities.ts';

/** A fact-check in every language in which it exists, whichever of them is given: the original first. */
export function versionsIn(check: FactCheck): FactCheck[] {
  const original = check.translationOf ?? check;
  return [original, ...original.translations];
}

/** The same in all languages but its own. */
export const otherVersions = (check: FactCheck): FactCheck[] =>
  versionsIn(check).filter((version) => version !== check);
