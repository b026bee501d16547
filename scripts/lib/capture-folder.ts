import { defaultCaptureFolder, openStore, type CaptureStore } from '#capture/capture-store.ts';
import { NotCaptured } from '#capture/not-captured.ts';
import { exitCode, Failure } from './command.ts';

/** The option of every verb that looks into captured documents. */
export const captureArgs = {
  captures: {
    type: 'string',
    valueHint: 'folder',
    default: process.env['CAPTURES'] ?? defaultCaptureFolder,
    description: 'Folder of the captured documents; without it, CAPTURES in the environment.',
  },
} as const;

export function storeAt(folder: string): CaptureStore {
  try {
    return openStore(folder);
  } catch (error) {
    if (error instanceof NotCaptured) throw new Failure(error.message, exitCode.wrongUsage);
    throw error;
  }
}
