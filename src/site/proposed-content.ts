import type { Archive } from '#archive/assemble.ts';
import { AsyncLocalStorage } from 'node:async_hooks';

const name = Symbol.for('plumbline.proposed-content');
const known: unknown = Reflect.get(globalThis, name);

/**
 * content/ as it would be with a change that nobody has saved, while a page is made for the preview of the desk. One for the
 * whole process: the dev server loads this module twice, once for itself and once for the pages.
 */
export const proposedContent: AsyncLocalStorage<Archive> =
  known instanceof AsyncLocalStorage ? known : new AsyncLocalStorage<Archive>();

Reflect.set(globalThis, name, proposedContent);
