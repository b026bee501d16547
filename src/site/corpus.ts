import { corpusOf, loadCorpus, UnsoundContent } from '#archive/corpus.ts';
import { readArchive } from '#archive/read-archive.ts';
import type { Corpus } from '#domain/corpus.ts';
import { siteSettings, type SiteSettings } from '#domain/site-settings.ts';
import { join } from 'node:path';
import { proposedContent } from './proposed-content.ts';
import { publication } from './publication.ts';

/** The content of this site, and the only way in which pages reach it. */
export const corpus = (): Corpus => (import.meta.env.DEV ? load() : (edition ??= load()));

/** The settings alone. The dev server has them also while entries are unsound, and stand-ins while they are unsound themselves. */
export const settings = (): SiteSettings =>
  import.meta.env.DEV ? (readArchive(publication.root).records?.site ?? standIn()) : corpus().site;

const standIn = () =>
  siteSettings.parse({
    name: 'Plumbline',
    tagline: 'site.yaml or verdicts.yaml is to be mended.',
    description: 'site.yaml or verdicts.yaml is to be mended.',
    url: 'https://plumbline.example',
    lang: 'en',
    publisher: { name: 'Plumbline' },
    contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    bylines: [{ id: 'desk', name: 'Desk', kind: 'organisation' }],
  });

/** A build renders one state of content/ throughout; the dev server looks again at every call. */
let edition: Corpus | undefined;

function load(): Corpus {
  try {
    const proposed = proposedContent.getStore();
    // A preview shows what is not published yet, whatever its status.
    return proposed
      ? corpusOf(proposed, { ...publication, preview: true })
      : loadCorpus({ ...publication, isRecorded: import.meta.env.PROD });
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
