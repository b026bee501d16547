/** True for data that says the same, in whichever order its keys stand. */
export const isSameData = (a: unknown, b: unknown): boolean => fingerprint(a) === fingerprint(b);

/** One text for all data that says the same. */
export const fingerprint = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'undefined';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
