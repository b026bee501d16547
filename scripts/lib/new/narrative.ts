import { narrative } from '#domain/narrative.ts';
import { citation } from '#domain/citation.ts';
import { chooseEntry } from './choose-entry.ts';
import { askField, askId, filled, type Drafting } from './drafting.ts';
import { newSource } from './source.ts';

const { shape } = narrative;

export async function newNarrative(drafting: Drafting): Promise<string> {
  const title = await askField(
    drafting,
    'title',
    'The narrative, as its tellers put it',
    shape.title,
  );
  const summary = await askField(
    drafting,
    'summary',
    'What it says and what is known of it',
    shape.summary,
  );
  const firstSeen = await askField(
    drafting,
    'first-seen',
    'When it was first seen',
    shape.firstSeen,
    { optional: true },
  );
  const source = await chooseEntry(drafting, 'sources', 'source', 'Where it is told of', newSource);
  const locator = await askField(
    drafting,
    'locator',
    'Where in the source',
    citation.shape.locator,
  );
  const id = await askId(drafting, 'narratives', title);
  const data = filled({ title, summary, firstSeen, sources: [{ source, locator }] });
  drafting.drafts.push({ collection: 'narratives', id, data });
  return id;
}
