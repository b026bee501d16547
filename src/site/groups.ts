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
export const groupsIn = <K extends string, E>(
  titles: Readonly<Record<K, string>>,
  entries: readonly E[],
  keyOf: (entry: E) => K,
): Group<E>[] =>
  Object.entries<string>(titles)
    .map(([key, title]) =>
      group(
        key,
        title,
        entries.filter((entry) => keyOf(entry) === key),
      ),
    )
    .filter(({ size }) => size > 0);

const group = <E>(key: string, title: string, members: readonly E[]): Group<E> => ({
  id: `group_${key}`,
  title,
  size: members.length,
  members,
});
