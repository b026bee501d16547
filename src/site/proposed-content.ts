import type { Archive } from '#archive/assemble.ts';
import { processWide } from '#domain/process-wide.ts';
import { AsyncLocalStorage } from 'node:async_hooks';

/** content/ as it would be with a change that nobody has saved, while a page is made for the preview of the desk. */
export const proposedContent = processWide(
  'proposed-content',
  () => new AsyncLocalStorage<Archive>(),
);
