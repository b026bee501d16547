import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { deskStrings, sectionWords } from '#site/strings/en/desk.ts';
import { desk } from '#site/urls.ts';
import { filesOf } from '../support/built-site.ts';

const dist = inject('dist');
const texts = filesOf(dist)
  .filter((file) => /\.(html|css|js|xml|json|txt)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));
const holding = (words: string) =>
  texts.filter(({ text }) => text.includes(words)).map(({ file }) => file);

it('is in no build: neither its page, nor its words, nor the way to it', () => {
  expect(filesOf(dist).filter((file) => file.includes(`${desk.slice(1)}`))).toEqual([]);
  for (const words of [deskStrings.lead, sectionWords.drafts.meaning, desk, '/admin/#/']) {
    expect(holding(words), words).toEqual([]);
  }
  // The same search finds what is there.
  expect(holding('To be looked at again').length).toBeGreaterThan(10);
});
