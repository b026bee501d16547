import { z } from 'zod';

/** On entries that have no status of their own: made by an import, or unfinished, and hidden from readers. */
export const draft = z
  .literal(true)
  .optional()
  .describe('Not on the site as long as this line stands: an import made it, or it is unfinished.');
