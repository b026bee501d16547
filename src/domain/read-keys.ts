import { collections, registers } from './collections.ts';
import type { Corpus } from './corpus.ts';
import { answerFound, type NamedAnswer } from './named-answers.ts';
import type { Records } from './records.ts';
import type { Read } from './reads.ts';
import { shelfFound } from './shelf-reads.ts';

/** What is neither an entity nor a list of them. */
export interface OtherReads {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The old versions of a fact-check that are kept. */
  versions(id: string): unknown;
  /** All that pages read by name. */
  readonly answers: readonly NamedAnswer[];
}

/** What makes a short text of a long one, and of a record: the same for the same. */
export interface Digests {
  ofText(text: string): string;
  ofRecord(record: object): string;
}

/**
 * The key of a read: a short text that is the same as long as the one who reads finds the same. What is in `corpus` is in
 * `records`, and its settings are none of these reads.
 */
export function readKeys(
  corpus: Corpus,
  records: Records,
  others: OtherReads,
  digests: Digests,
): (read: Read) => string {
  const targets = [...collections, ...registers];
  const names = new Map<unknown, string>(
    targets.flatMap((target) =>
      [...corpus[target]].map(([id, entity]): [unknown, string] => [entity, `${target}/${id}`]),
    ),
  );
  /** Entities by their names, so that nothing but which of them there are counts. */
  const withNames = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' ? (names.get(part) ?? part) : part,
    );
  const isTarget = (name: string): name is (typeof targets)[number] =>
    targets.some((target) => target === name);

  /** As it is written, without entities in it. */
  const written = (record: object | undefined) => record && digests.ofRecord(record);

  const foundBy = (read: Read): string | undefined => {
    if (read === 'today') return others.today;
    if (read === 'everything') {
      return JSON.stringify(targets.map((target) => [...records[target].values()].map(written)));
    }
    const [, kind = '', id, edge] = /^([^/]+)(?:\/([^#]+)(?:#(.+))?)?$/.exec(read) ?? [];
    if (kind === 'versions' && id) return JSON.stringify(others.versions(id));
    if (kind === 'answer' && id) return withNames(answerFound(corpus, id, others.answers));
    if (kind === 'shelf' && id) return withNames(shelfFound(corpus, id));
    if (!isTarget(kind)) throw new Error(`Nobody knows what "${read}" reads.`);
    if (!id) return JSON.stringify([...records[kind].keys()]);
    if (!edge) return written(records[kind].get(id));
    const entity: object | undefined = corpus[kind].get(id);
    return withNames(entity && Reflect.get(entity, edge));
  };
  return (read) => digests.ofText(foundBy(read) ?? 'nothing');
}
