import { settings } from '#site/corpus.ts';
import { readFrom, type Reading } from '#site/language.ts';
import { languageOfPath } from '#site/urls.ts';
import type { MiddlewareHandler } from 'astro';
import { AsyncLocalStorage } from 'node:async_hooks';

const readings = new AsyncLocalStorage<Reading>();
readFrom(() => readings.getStore());

/** Makes each page in the language of its address. The body is awaited inside, for parts of it are made late. */
export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const { interfaceLanguages: offered, lang: texts } = settings();
  const reading = { language: languageOfPath(url.pathname, offered), offered, texts };
  return readings.run(reading, async () => {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  });
};
