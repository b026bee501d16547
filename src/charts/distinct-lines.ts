import { wrapped } from './wrapped-lines.ts';

/** Names in as many lines as they may take; two that would then read alike are told in full. */
export function distinctLines(
  names: readonly string[],
  size: number,
  room: number,
  most: number,
): (name: string) => string[] {
  const cut = (name: string) => wrapped(name, size, room, most);
  const namesOf = Map.groupBy(new Set(names), (name) => cut(name).join('\n'));
  return (name) =>
    (namesOf.get(cut(name).join('\n')) ?? []).length > 1
      ? wrapped(name, size, room, Infinity)
      : cut(name);
}
