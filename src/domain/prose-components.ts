import type { Prose, ProseComponent } from './prose-tree.ts';

/** Every component of a body, those inside others too, in reading order. */
export const componentsIn = (prose: Prose): ProseComponent[] =>
  prose.flatMap((part) => (typeof part === 'string' ? [] : [part, ...componentsIn(part.children)]));

/** The runs of HTML of a body, those inside components too, in reading order. */
export const htmlRunsIn = (prose: Prose): string[] =>
  prose.flatMap((part) => (typeof part === 'string' ? [part] : htmlRunsIn(part.children)));
