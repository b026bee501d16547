import { z } from 'zod';
import type { Seed } from '#archive/seed-plan.ts';
import { entryId } from '#domain/entry-id.ts';
import { definedFields } from '#formats/defined-fields.ts';
import { assumedOf, cslItem, sourceFromCsl } from '#formats/csl.ts';
import { proposedId } from '#editing/proposed-id.ts';
import { addressOf } from '../mending/address.ts';
import { languageOf } from '../mending/language-tag.ts';
import { mendedText } from '../mending/text.ts';
import type { RecordNotes } from '../notes.ts';

/** An item of a bibliography as a draft of a source; undefined, with refusals in the notes, for what is none. */
export function cslSource(value: unknown, notes: RecordNotes): Seed | undefined {
  const read = cslItem.safeParse(value);
  if (!read.success) {
    for (const { path, message } of read.error.issues) {
      notes.refuse(path.join('.') || 'the record', message);
    }
    return undefined;
  }
  const item = read.data;
  const { custom, ...told } = item;
  // What other programs keep there means nothing here, and judgements are an editor's.
  if (custom !== undefined) notes.repair('custom', custom, undefined, 'notes of another program');
  const { URL: url, language, author, ...data } = told;
  const mended = {
    ...data,
    ...textsOf(data, notes),
    ...(author && { author: author.map((name) => mendedName(name, notes)) }),
    URL: url === undefined ? undefined : addressOf(url, 'URL', undefined, notes),
    language: language === undefined ? undefined : languageOf(language, 'language', notes),
  };
  const id = entryId.safeParse(item.id).success
    ? item.id
    : proposedId(mended.title ?? item.id) || 'source';
  if (id !== item.id) notes.repair('id', item.id, id, 'not an id as files can have');
  return {
    collection: 'sources',
    id,
    data: { draft: true, ...sourceFromCsl(definedFields(mended)) },
    assumed: [...assumedOf(told), 'draft'],
  };
}

const texts = ['title', 'title-short', 'publisher', 'container-title'] as const;

const textsOf = (
  item: Partial<Record<(typeof texts)[number], string | undefined>>,
  notes: RecordNotes,
) =>
  Object.fromEntries(
    texts.flatMap((field) => {
      const text = item[field];
      return text === undefined ? [] : [[field, mendedText(text, field, notes)]];
    }),
  );

type Name = NonNullable<z.infer<typeof cslItem>['author']>[number];

const mendedName = (name: Name, notes: RecordNotes): Name =>
  Object.fromEntries(
    Object.entries(name).flatMap(([part, text]) =>
      text === undefined ? [] : [[part, mendedText(text, `author.${part}`, notes)]],
    ),
  );
