import { readYaml } from '#archive/yaml.ts';
import { checkSchema } from '#archive/schema-problems.ts';
import type { Collection } from '#domain/collections.ts';
import { schemas } from '#domain/schemas.ts';
import { idFault, proposedId } from '#editing/proposed-id.ts';
import { takenIds } from '#editing/rename-entry.ts';
import { exitCode, Failure } from '../command.ts';
import type { Drafting } from './drafting.ts';

/** A group of fields given with an option, as YAML on one line: "{finding: ..., direction: contradicts}". */
export function readGroup(option: string, given: string): Readonly<Record<string, unknown>> {
  const read = readYaml(given);
  if ('data' in read) return read.data;
  const [problem] = read.problems;
  throw new Failure(`--${option}: ${problem?.message} ${problem?.mend}`, exitCode.wrongUsage);
}

/** Entries given whole with an option that may be repeated, such as --new-source "{id: ..., title: ...}". */
export function addGivenEntries(drafting: Drafting, option: string, collection: Collection): void {
  for (const given of drafting.given(option)) {
    const { id: asked, ...data } = readGroup(option, given);
    const id =
      typeof asked === 'string' ? asked : proposedId(String(data['title'] ?? data['name'] ?? ''));
    const fault = idFault(id, takenIds(drafting.desk, collection));
    if (fault !== undefined) throw new Failure(`--${option}: ${fault}`, exitCode.wrongUsage);
    const checked = checkSchema<object>(schemas[collection], data);
    if ('problems' in checked) {
      const [problem] = checked.problems;
      throw new Failure(`--${option}: ${problem?.message} ${problem?.mend}`, exitCode.wrongUsage);
    }
    drafting.drafts.push({ collection, id, data });
  }
}
