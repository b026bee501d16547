import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { LinkState } from '../../scripts/lib/links/state-file.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, port: number) => void;

const page =
  (title: string, words: string): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>${title}</title><p>${words}</p>`);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();
const to =
  (code: number, host: string): Answer =>
  (_, response, port) =>
    response.writeHead(code, { location: `http://${host}.test:${port}/` }).end();
const first = page('Report', 'Nobody stood at the gate.');

/** What a host does on the first evening and on the second, and what that is called then. */
export interface Behaviour {
  readonly evenings: readonly [Answer, Answer];
  readonly state: LinkState;
}
const always = (answer: Answer, state: LinkState): Behaviour => ({
  evenings: [answer, answer],
  state,
});

/** By the first label of the host; "target" and "channel" are where others lead to. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  there: always(first, 'live'),
  'no-head': always(
    (request, response, port) =>
      request.method === 'HEAD'
        ? status(405)(request, response, port)
        : first(request, response, port),
    'live',
  ),
  'elsewhere-today': always(to(302, 'target'), 'live'),
  'moved-for-good': always(to(301, 'target'), 'moved'),
  'other-words': { evenings: [first, page('Report', 'Soldiers stood there.')], state: 'changed' },
  'other-title': { evenings: [first, page('Sold', 'Nobody stood at the gate.')], state: 'changed' },
  'not-found': { evenings: [first, status(404)], state: 'dead' },
  gone: { evenings: [first, status(410)], state: 'dead' },
  'cut-off': always((_, response) => response.socket?.destroy(), 'dead'),
  silent: always(() => {}, 'dead'),
  forbidden: always(status(403), 'blocked'),
  'in-a-hurry': always(status(429, { 'retry-after': '3600' }), 'blocked'),
};

/** A server of all these hosts; counts what it is asked, by host and method. */
export async function linkServer() {
  const asked: string[] = [];
  let evening: 0 | 1 = 0;
  const server = createServer((request, response) => {
    const host = request.headers.host?.split('.', 1)[0] ?? '';
    asked.push(`${request.method} ${host}`);
    (behaviours[host]?.evenings[evening] ?? first)(request, response, port);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    asked,
    addressOf: (host: string) => `http://${host}.test:${port}/`,
    nextEvening: () => {
      evening = 1;
      asked.splice(0);
    },
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
