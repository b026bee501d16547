import { join } from 'node:path';
import { readRecord } from './build-record.ts';
import { sameState, stateOf } from './file-state.ts';
import type { LeftFiles, TouchedFiles } from './touched-files.ts';

export default function touched({ record, output }: LeftFiles): TouchedFiles {
  const left = readRecord(record, output);
  return left?.paths.filter((path, index) => {
    const [size = -1, modified = -1] = [left.sizes[index], left.modified[index]];
    return !sameState({ size, modified }, stateOf(join(output, path)));
  });
}
