import { CannotRead } from './cannot-read.ts';
import { JsonAssembly } from './json-assembly.ts';
import type { Limits } from './limits.ts';
import type { RawRecord } from './raw-record.ts';

const pieceSize = 64 * 1024; // characters

/** The records of a JSON text, as it comes in. What stands before a fault is given before the fault is thrown. */
export async function* jsonRecords(
  text: AsyncIterable<string>,
  limits: Limits,
): AsyncIterable<RawRecord> {
  const found: RawRecord[] = [];
  const assembly = new JsonAssembly(limits, (record) => found.push(record));
  for await (const chunk of text) {
    for (let at = 0; at < chunk.length; at += pieceSize) {
      const fault = faultIn(() => assembly.write(chunk.slice(at, at + pieceSize)));
      yield* found.splice(0);
      if (fault) throw fault;
    }
  }
  const fault = faultIn(() => assembly.end());
  yield* found.splice(0);
  if (fault) throw fault;
}

/** The records of a JSON text that is there as a whole; what cannot be read is the second. */
export function jsonRecordsIn(
  text: string,
  limits: Limits,
): { readonly records: readonly RawRecord[]; readonly fault: CannotRead | undefined } {
  const records: RawRecord[] = [];
  const assembly = new JsonAssembly(limits, (record) => records.push(record));
  const fault = faultIn(() => {
    assembly.write(text);
    assembly.end();
  });
  return { records, fault };
}

function faultIn(work: () => void): CannotRead | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof CannotRead) return error;
    throw error;
  }
}
