import type { Counted } from '#charts/bars.ts';

/** Counts with what is hard about them: nothing, a million, a label that is too long, other scripts. */
export const exampleCounts: readonly Counted[] = [
  { label: 'Example', count: 3 },
  { label: 'Nothing of this', count: 0 },
  { label: 'N'.repeat(120), count: 1 },
  { label: 'Представительство по вопросам примеров', count: 2 },
  { label: 'وزارت مثال & others', count: 12 },
  { label: 'A million', count: 1_000_000 },
];
