import { recordReads } from '#domain/reads.ts';
import { settings } from '#site/corpus.ts';
import { readFrom, type Reading } from '#site/language.ts';
import { languageOfPath } from '#site/urls.ts';
import type { MiddlewareHandler } from 'astro';
import { AsyncLocalStorage } from 'node:async_hooks';

const readings = new AsyncLocalStorage<Reading>();
readFrom(() => readings.getStore());

/**
 * Makes each page in the language of its address, and gives the build its bytes and what it read. The body is
 * awaited inside, for parts of it are made late.
 */
export const onRequest: MiddlewareHandler = ({ url, locals }, next) => {
  const { interfaceLanguages: offered, lang: texts } = settings();
  const reading = { language: languageOfPath(url.pathname, offered), offered, texts };
  const { takeBody, takeReads } = locals;
  const make = () =>
    readings.run(reading, async () => {
      const response = await next();
      const body = await response.bytes();
      takeBody?.(body);
      return new Response(takeBody ? null : body, response);
    });
  return takeReads ? recordReads(make, takeReads) : make();
};
