import { narrative } from '#domain/narrative.ts';
import { chooseEntry } from './choose-entry.ts';
import { askField, askId, askLocator, filled, type Drafting } from './drafting.ts';
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
  const locator = await askLocator(drafting);
  const id = await askId(drafting, 'narratives', title);
  const data = filled({ title, summary, firstSeen, sources: [{ source, locator }] });
  drafting.drafts.push({ collection: 'narratives', id, data });
  return id;
}
