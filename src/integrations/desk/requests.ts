import { deskRequest, deskVerbs, type DeskVerb } from '#site/desk-urls.ts';
import type { Publication } from '#site/publication.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { deskFiles, refusalOf, save, type Proposal } from './answers.ts';
import { bodyOf, refusalOfRequest } from './guard.ts';
import type { Preview } from './preview.ts';

const proposals = z
  .array(
    z.strictObject({
      path: z.string().max(300),
      before: z.string().optional(),
      after: z.string(),
    }),
  )
  .min(1)
  .max(50);

type Next = () => void;

/** Answers the desk; everything else is passed on. */
export function answerDesk(publication: Publication, preview: Preview) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const verb = deskVerbs.find((one) => deskRequest(one) === path);
    if (verb === undefined) return next();
    void answer(verb, request, response, next).catch((error: unknown) =>
      send(response, 500, { reason: error instanceof Error ? error.message : String(error) }),
    );
  };

  async function answer(
    verb: DeskVerb,
    request: IncomingMessage,
    response: ServerResponse,
    next: Next,
  ): Promise<void> {
    const reason = refusalOfRequest(request);
    if (reason !== undefined) return send(response, 403, { reason });
    const body = await bodyOf(request);
    if (body === undefined) {
      return send(response, 413, { reason: 'This is larger than an entry can be.' });
    }
    if (verb === 'files') return send(response, 200, deskFiles(publication));
    const changes = readProposals(body);
    const [change] = changes;
    if (!change) return send(response, 400, { reason: 'The request is not one of the desk.' });
    if (verb === 'check') return send(response, 200, refusalOf(publication, changes) ?? {});
    if (verb === 'save') {
      const refusal = save(publication, changes);
      return send(response, refusal ? 409 : 200, refusal ?? {});
    }
    const refusal = preview(change, request, response, next);
    if (refusal) send(response, 409, refusal);
  }
}

function readProposals(body: string): Proposal[] {
  try {
    return proposals
      .parse(JSON.parse(body))
      .map(({ path, before, after }) => ({ path, before, after }));
  } catch {
    return [];
  }
}

function send(response: ServerResponse, status: number, answer: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}
