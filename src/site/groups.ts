/** A part of a long list under a heading of its own; `id` is its anchor. */
export interface Group<E> {
  readonly id: string;
  readonly title: string;
  readonly size: number;
  readonly members: readonly E[];
}

/** The groups of a list, in order of their first members. */
export const groupsBy = <E>(entries: readonly E[], keyOf: (entry: E) => string): Group<E>[] =>
  [...Map.groupBy(entries, keyOf)].map(([key, members]) => group(key, key, members));

/** The groups of a list in the order of the titles given; groups without members are left out. */
export function groupsIn<K extends string, E>(
  titles: Readonly<Record<K, string>>,
  entries: readonly E[],
  keyOf: (entry: E) => K,
): Group<E>[] {
  const members = Map.groupBy<string, E>(entries, keyOf);
  return Object.entries<string>(titles).flatMap(([key, title]) => {
    const own = members.get(key);
    return own ? [group(key, title, own)] : [];
  });
}

const group = <E>(key: string, title: string, members: readonly E[]): Group<E> => ({
  id: `group_${key}`,
  title,
  size: members.length,
  members,
});
