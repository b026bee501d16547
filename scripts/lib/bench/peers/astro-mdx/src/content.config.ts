// @ts-nocheck: a site of its own, checked by being built.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const generateId = ({ entry }) => entry.slice(entry.lastIndexOf('/') + 1, entry.lastIndexOf('.'));
const entriesOf = (base, pattern) =>
  defineCollection({
    loader: glob({ base: `./content/${base}`, pattern, generateId }),
    schema: z.looseObject({ title: z.string().optional(), name: z.string().optional() }),
  });

export const collections = {
  'fact-checks': entriesOf('fact-checks', '**/*.mdx'),
  incidents: entriesOf('incidents', '*.mdx'),
  narratives: entriesOf('narratives', '*.mdx'),
  sources: entriesOf('sources', '*.yaml'),
  claimants: entriesOf('claimants', '*.yaml'),
  topics: entriesOf('topics', '*.yaml'),
};
