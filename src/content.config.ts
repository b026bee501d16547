import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { fullDate } from '#domain/partial-date.ts';
import { letterKinds } from '#site/letters.ts';

/** Astro's YAML turns an unquoted date into a Date; our dates stay text. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  fullDate,
);

/** The site's own pages: the only content that Astro compiles. Entries are data and never come this way. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/pages' }),
  schema: z.strictObject({
    title: z.string().min(1).max(120).describe('Title of the page.'),
    description: z.string().min(1).max(300).describe('What it tells, in one sentence.'),
    reviewedOn: day.describe('The day it was last reviewed.'),
    reviewBy: day.describe('The day by which it must be reviewed again.'),
    letter: z
      .enum(letterKinds)
      .optional()
      .describe('What readers are invited to write, at the end of the page.'),
  }),
});

export const collections = { pages };
