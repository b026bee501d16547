import { printable } from '#archive/problem-text.ts';
import type { DocumentText } from '#capture/document-text.ts';
import type { RecordOf } from '#domain/records.ts';
import { source } from '#domain/source.ts';
import type { Edit } from '#editing/edit-yaml.ts';
import type { Asker } from '../ask.ts';
import { faultIn } from '../field-fault.ts';
import { say } from '../report.ts';

/** What the document says of itself and the record does not: taken over only when somebody agrees. */
export async function offeredFields(
  ask: Asker,
  record: RecordOf<'sources'>,
  { title, issued }: DocumentText,
): Promise<Edit[]> {
  const offers = [
    // In square brackets stands what an untitled source is.
    { field: 'title', value: title, lacks: record.title.startsWith('[') },
    { field: 'issued', value: issued, lacks: record.issued === undefined },
  ] as const;
  const edits: Edit[] = [];
  for (const { field, value, lacks } of offers) {
    if (!lacks || value === undefined || faultIn(source.shape[field])(value) !== undefined)
      continue;
    const flag = `take-${field}`;
    if (ask.prompter === undefined && ask.flags[flag] === undefined)
      say(`The document states its ${names[field]}: ${printable(value)} (--${flag} takes it over)`);
    const message = `The document states its ${names[field]}: ${printable(value)}\nTake it over?`;
    if (await ask.yes({ flag, message, initial: false })) edits.push({ set: [field], to: value });
  }
  return edits;
}

const names = { title: 'title', issued: 'day' } as const;
