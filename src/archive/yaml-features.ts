import { EVENT_ID, type Event } from 'js-yaml';

/** A construct of YAML that content/ does without, and where it stands. */
export interface Feature {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

/**
 * The first of each kind of refused construct: aliases can make a small file huge, tags name types of programs,
 * merge keys and second documents hide what an entry says from whoever reads it.
 */
export function findFeatures(events: readonly Event[], source: string): Feature[] {
  const found = new Map<string, Feature>();
  const note = (offset: number, message: string, mend: string) => {
    if (!found.has(mend)) found.set(mend, { offset, message, mend });
  };
  let documents = 0;
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      if (event.directives.length > 0)
        note(0, 'The YAML has a directive (%).', 'Delete the line that begins with "%".');
      if (documents === 2)
        note(startOf(events, index, source), 'A second YAML document begins here.', oneDocument);
    } else if (event.type === EVENT_ID.ALIAS) {
      const name = source.slice(event.anchorStart, event.anchorEnd);
      note(event.anchorStart - 1, `"*${name}" is a YAML alias.`, writeItOut);
    } else if (event.type !== EVENT_ID.POP) {
      if (event.anchorStart !== -1) {
        const name = source.slice(event.anchorStart, event.anchorEnd);
        note(event.anchorStart - 1, `"&${name}" is a YAML anchor.`, plainText('&'));
      }
      if (event.tagStart !== -1) {
        const tag = source.slice(event.tagStart, event.tagEnd);
        note(event.tagStart, `"${tag}" is a YAML tag.`, plainText('!'));
      }
    }
  }
  for (const { offset, key } of keysIn(events, source)) {
    if (key === '<<') note(offset, '"<<" is a YAML merge key.', mergeNothing);
    if (key === '__proto__') note(offset, '"__proto__" is not a field.', 'Delete the field.');
    if (key === undefined)
      note(offset, 'A list or map is used as a key.', 'Use a word as the key.');
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

const oneDocument =
  'Keep one document to a file: delete the line "---" and what does not belong here.';
const writeItOut = 'Write the value out instead of referring to it.';
const mergeNothing = 'Write the fields out instead of merging them in.';
const plainText = (mark: string) =>
  `Delete it; if it is the beginning of text ("${mark}"), put the text in quotation marks.`;

/** Where a document begins; one without content, at the last line "---". */
function startOf(events: readonly Event[], index: number, source: string): number {
  for (const event of events.slice(index)) {
    if (event.type === EVENT_ID.SCALAR && event.valueStart !== -1) return event.valueStart;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  }
  return source.lastIndexOf('\n---') + 1;
}

interface Key {
  readonly offset: number;
  /** Undefined where it is a list or a map. */
  readonly key: string | undefined;
}

/** Keys of all maps: within a map, every other node is a key. */
function keysIn(events: readonly Event[], source: string): Key[] {
  const keys: Key[] = [];
  const open: { isMap: boolean; nodes: number }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    if (parent) parent.nodes += 1;
    const isKey = parent?.isMap === true && parent.nodes % 2 === 1;
    if (event.type === EVENT_ID.SCALAR) {
      if (isKey) {
        keys.push({
          offset: event.valueStart,
          key: source.slice(event.valueStart, event.valueEnd),
        });
      }
    } else if (event.type !== EVENT_ID.ALIAS) {
      // Documents are never keys.
      if (isKey && event.type !== EVENT_ID.DOCUMENT) {
        keys.push({ offset: event.start, key: undefined });
      }
      open.push({ isMap: event.type === EVENT_ID.MAPPING, nodes: 0 });
    }
  }
  return keys;
}
