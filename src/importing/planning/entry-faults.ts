import type { z } from 'zod';
import type { Collection } from '#domain/collections.ts';
import { unsoundText } from '#domain/rules/text-hygiene.ts';
import { schemas } from '#domain/schemas.ts';
import type { Refusal } from '../notes.ts';

/** Why these data could not be an entry, although everything that can be mended is. */
export function entryFaults(collection: Collection, data: object): Refusal[] {
  const checked: z.ZodSafeParseResult<unknown> = schemas[collection].safeParse(data);
  const issues = checked.error?.issues ?? [];
  return [
    ...issues.map(({ path, message }) => ({
      field: `${collection}.${path.join('.')}`,
      why: message,
    })),
    ...unsoundText(data).map(({ at, message }) => ({
      field: `${collection}.${Array.isArray(at) ? at.join('.') : ''}`,
      why: message,
    })),
  ];
}
