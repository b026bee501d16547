import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens: readable in a URL, safe as a file name on every system. */
export const entryIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const entryId = z
  .string()
  .max(80, 'An id has at most 80 characters.')
  .regex(
    entryIdPattern,
    'An id is lower-case letters and digits joined by hyphens, such as "kabul-airport-2021".',
  );
