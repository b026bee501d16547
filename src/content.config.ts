import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { sitePage } from '#domain/site-page.ts';

/** Astro's YAML turns an unquoted date into a Date; our dates stay text. */
const withTextDates = (fields: unknown) =>
  Object.fromEntries(
    Object.entries(Object(fields)).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : value,
    ]),
  );

/** The site's own pages: the only content that Astro compiles. Entries are data and never come this way. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/pages' }),
  schema: z.preprocess(withTextDates, sitePage),
});

export const collections = { pages };
