import { loadCorpus, UnsoundContent } from '#archive/corpus.ts';
import type { Corpus } from '#domain/corpus.ts';
import { join } from 'node:path';
import { publication } from './publication.ts';

/** The content of this site, and the only way in which pages reach it. */
export const corpus = (): Corpus => (import.meta.env.DEV ? load() : (edition ??= load()));

/** A build renders one state of content/ throughout; the dev server looks again at every call. */
let edition: Corpus | undefined;

function load(): Corpus {
  try {
    return loadCorpus(publication);
  } catch (error) {
    throw error instanceof UnsoundContent ? withPlace(error) : error;
  }
}

/** Names the place of the first problem in the way in which the overlay of the dev server reads it. */
function withPlace(error: UnsoundContent): UnsoundContent {
  const [first] = error.problems;
  if (!first) return error;
  const { file, line, column } = first;
  return Object.assign(error, { loc: { file: join(publication.root, file), line, column } });
}
