import { checkArchive } from '#archive/check.ts';
import { placeOfFile } from '#archive/entry-place.ts';
import { proposedArchive } from '#archive/proposed-archive.ts';
import { isCollection } from '#domain/collections.ts';
import { proposedContent } from '#site/proposed-content.ts';
import { entryUrlIn, home, verdicts } from '#site/urls.ts';
import type { Publication } from '#site/publication.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalOfPath } from '#archive/save-place.ts';
import type { Proposal, Refusal } from './answers.ts';

/** Hands a request on as one for the page of an entry that is not saved, or says why there is no page. */
export type Preview = (
  change: Proposal,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Refusal | undefined;

/** `forgetPaths` makes the server look again at which pages there are: a new entry has one, for this request alone. */
export const previewOf =
  ({ root, today }: Publication, forgetPaths: () => void): Preview =>
  (change, request, response, next) => {
    const { path, after } = change;
    const reason = refusalOfPath(root, path);
    const address = addressOf(path);
    if (reason !== undefined || address === undefined) {
      return { reason: reason ?? 'Pages of the site’s own show once they are saved.' };
    }
    const archive = proposedArchive(root, [change]);
    const problems = checkArchive(archive, root, today, new Map([[path, after]])).filter(
      ({ severity }) => severity === 'error',
    );
    if (problems.length > 0) return { problems };
    forgetPaths();
    response.once('close', forgetPaths);
    request.method = 'GET';
    request.url = address;
    request.headers['accept'] = 'text/html';
    proposedContent.run(archive, next);
    return undefined;
  };

function addressOf(path: string): string | undefined {
  const { entry } = placeOfFile(path);
  if (!entry) return undefined;
  if (isCollection(entry.collection)) return entryUrlIn(entry.collection, entry);
  return entry.collection === 'verdicts' ? verdicts() : home();
}
