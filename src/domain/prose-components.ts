import type { Prose, ProseComponent } from './prose-tree.ts';

const known = new WeakMap<Prose, readonly ProseComponent[]>();

/** Every component of a body, those inside others too, in reading order; looked for once, for a body never changes. */
export function componentsIn(prose: Prose): readonly ProseComponent[] {
  const found =
    known.get(prose) ??
    prose.flatMap((part) =>
      typeof part === 'string' ? [] : [part, ...componentsIn(part.children)],
    );
  known.set(prose, found);
  return found;
}

/** The runs of HTML of a body, those inside components too, in reading order. */
export const htmlRunsIn = (prose: Prose): string[] =>
  prose.flatMap((part) => (typeof part === 'string' ? [part] : htmlRunsIn(part.children)));
