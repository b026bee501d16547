import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

/**
 * The branch of a union that the data comes closest to, by its issues; undefined when the data shows no sign of
 * any branch, or of two alike.
 */
export function closestBranch(
  branches: readonly (readonly Issue[])[],
): readonly Issue[] | undefined {
  const scored = branches
    .map((issues) => ({ issues, misfits: issues.filter(isMisfit).length }))
    .sort((a, b) => a.misfits - b.misfits || a.issues.length - b.issues.length);
  const [best, next] = scored;
  if (!best || (next && next.misfits === best.misfits)) return undefined;
  return best.issues;
}

/** An issue that says "not this branch": a wrong set of keys, or no keys at all, where the union stands. */
const isMisfit = ({ code, path }: Issue) =>
  code === 'unrecognized_keys' ? path.length === 0 : code === 'invalid_type' && path.length <= 1;
