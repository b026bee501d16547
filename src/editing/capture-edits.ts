import type { RecordOf } from '#domain/records.ts';
import type { Edit } from './edit-yaml.ts';

type Capture = NonNullable<RecordOf<'sources'>['capture']>;

/** A document that was captured, as a record says it. */
export type CapturedFile = Omit<Capture, 'passages' | 'earlier' | 'capturedOn'> & {
  readonly capturedOn?: string | undefined;
};

/** Records a capture: one that was there before becomes an earlier one, and passages are only ever added. */
export function captureEdits(
  before: Capture | undefined,
  file: CapturedFile,
  added: Capture['passages'],
): Edit[] {
  if (!before)
    return [{ set: ['capture'], to: { ...file, ...(added.length > 0 && { passages: added }) } }];
  const passages = added.map((item): Edit => ({ append: ['capture', 'passages'], item }));
  if (before.sha256 === file.sha256) {
    return before.capturedOn === file.capturedOn
      ? passages
      : [{ set: ['capture', 'capturedOn'], to: file.capturedOn }, ...passages];
  }
  const { passages: _, earlier: _earlier, ...old } = before;
  const isKnown = before.earlier.findIndex(({ sha256 }) => sha256 === file.sha256);
  const earlier = [...before.earlier.filter((_one, index) => index !== isKnown), old];
  const keys = ['sha256', 'bytes', 'mediaType', 'capturedOn'] as const;
  return [
    ...keys.map((key): Edit =>
      file[key] === undefined
        ? { remove: ['capture', key] }
        : { set: ['capture', key], to: file[key] },
    ),
    { set: ['capture', 'earlier'], to: earlier },
    ...passages,
  ];
}
