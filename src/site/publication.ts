import { readToday } from '#archive/today.ts';
import { noteRead } from '#domain/reads.ts';
import { resolve } from 'node:path';

/** What is published: the content of which folder, as of which day (UTC), with drafts or without. */
export interface Publication {
  readonly root: string;
  readonly today: string;
  readonly preview: boolean;
}

/** Read from the environment once, so that a build that runs past midnight stays one edition. */
const today = readToday(process.env, new Date());

export const publication: Publication = {
  root: resolve(process.env['CONTENT_DIR'] || 'content'),
  get today() {
    noteRead('today');
    return today;
  },
  preview: process.env['PREVIEW'] === '1',
};
