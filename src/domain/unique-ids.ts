import type { z } from 'zod';

/** Refuses a list in which two have one id, at the id of the later one. */
export function uniqueIds({ value, issues }: z.core.ParsePayload<{ readonly id: string }[]>): void {
  for (const [index, { id }] of value.entries()) {
    if (value.findIndex((other) => other.id === id) === index) continue;
    issues.push({
      code: 'custom',
      input: id,
      path: [index, 'id'],
      message: `"${id}" stands above already: every id of a list is its own.`,
    });
  }
}
