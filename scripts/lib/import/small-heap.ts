import { setFlagsFromString } from 'node:v8';

/** Records come and go: a small young generation keeps the memory of the process far below what V8 would take. */
export function keepHeapSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
}
