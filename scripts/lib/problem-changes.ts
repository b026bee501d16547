import type { PlacedProblem } from '#domain/problem.ts';

/** Which problems a change has brought and which it has mended; one that only moved to another line is neither. */
export function problemChanges(
  before: readonly PlacedProblem[],
  after: readonly PlacedProblem[],
): { readonly brought: PlacedProblem[]; readonly mended: PlacedProblem[] } {
  return { brought: without(after, before), mended: without(before, after) };
}

/** Each of the others takes away one that is the same. */
function without(problems: readonly PlacedProblem[], others: readonly PlacedProblem[]) {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ file, rule, message }: PlacedProblem) => JSON.stringify([file, rule, message]);
