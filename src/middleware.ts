import { recordReads } from '#domain/reads.ts';
import { settings } from '#site/corpus.ts';
import { readFrom, type Reading } from '#site/language.ts';
import { languageOfPath } from '#site/urls.ts';
import type { MiddlewareHandler } from 'astro';
import { AsyncLocalStorage } from 'node:async_hooks';

const readings = new AsyncLocalStorage<Reading>();
readFrom(() => readings.getStore());

/**
 * Makes each page in the language of its address, and tells the build plan what it read. The body is awaited inside,
 * for parts of it are made late.
 */
export const onRequest: MiddlewareHandler = ({ url, locals }, next) => {
  const { interfaceLanguages: offered, lang: texts } = settings();
  const reading = { language: languageOfPath(url.pathname, offered), offered, texts };
  const make = () =>
    readings.run(reading, async () => {
      const response = await next();
      return new Response(await response.arrayBuffer(), response);
    });
  const { takeReads } = locals;
  return takeReads ? recordReads(make, takeReads) : make();
};
