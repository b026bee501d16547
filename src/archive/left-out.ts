/** Steps after the pages that a build may leave out, because they take long and no page needs them to be read. */
export const optionalSteps = ['cards', 'copies', 'archive', 'checksums'] as const;
export type OptionalStep = (typeof optionalSteps)[number];

/** The steps that PLUMBLINE_WITHOUT leaves out: a list with commas. */
export function readLeftOut(
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlySet<OptionalStep> {
  const words = (environment['PLUMBLINE_WITHOUT'] ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.find((word) => !optionalSteps.some((step) => step === word));
  if (unknown !== undefined) {
    throw new RangeError(
      `"${unknown}" is no step that can be left out. There are ${optionalSteps.join(', ')}.`,
    );
  }
  const named = optionalSteps.filter((step) => words.includes(step));
  // What the archive says it holds, it holds.
  return new Set(named.includes('copies') ? [...named, 'archive'] : named);
}
