import { z } from 'zod';
import { alias, line, paragraphs } from './text.ts';

/** What entries are about: `content/topics/<id>.yaml`. */
export const topic = z.strictObject({
  title: line(120).describe('Name of the topic.'),
  summary: paragraphs(400).describe('What belongs to it.'),
  aliases: z.array(alias).default([]).describe('Other names by which it is searched.'),
});
