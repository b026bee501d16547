import type { Path } from '#domain/problem.ts';
import type { Edit } from './edit-yaml.ts';
import { comparable } from './form-data.ts';
import { isSameData } from './same-data.ts';

/** The changes that make one state of data of another: fields one by one, and a list as a whole where its items come or go. */
export function dataEdits(before: unknown, after: unknown, path: Path = []): Edit[] {
  if (isSameData(comparable(before), comparable(after))) return [];
  if (isGroup(before) && isGroup(after)) {
    const gone = Object.keys(before).filter(
      (key) => !(key in after) && comparable(before[key]) !== undefined,
    );
    return [
      ...gone.map((key): Edit => ({ remove: [...path, key] })),
      ...Object.entries(after).flatMap(([key, value]) =>
        dataEdits(before[key], value, [...path, key]),
      ),
    ];
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    const inside = after.map((item, index) =>
      isGroup(item) && isGroup(before[index])
        ? dataEdits(before[index], item, [...path, index])
        : isSameData(before[index], item)
          ? []
          : undefined,
    );
    if (inside.every((edits) => edits !== undefined)) return inside.flat();
  }
  return [{ set: path, to: after }];
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
