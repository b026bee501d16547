import { createReadStream, statSync } from 'node:fs';
import { fetched, type Fetched } from '#importing/fetching/fetched.ts';
import { exitCode, Failure } from '../command.ts';

/** What is to be imported: a file, or what comes from an address. */
export type Input = Pick<Fetched, 'bytes'> & { readonly address: string | undefined };

export async function openInput(from: string, allowPrivate: boolean): Promise<Input> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(from)) return fetched(from, { allowPrivate });
  if (!statSync(from, { throwIfNoEntry: false })?.isFile()) {
    throw new Failure(`There is no file ${from}.`, exitCode.wrongUsage);
  }
  return { address: undefined, bytes: createReadStream(from) };
}
