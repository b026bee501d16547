import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { exitCode, Failure } from './command.ts';
import { hostHeaders } from './host-headers.ts';
import { say } from './report.ts';

export const defaultPort = 4321;
const portsToTry = 50;

/** Arguments of every verb that serves. */
export const serverArgs = {
  port: {
    type: 'string',
    valueHint: 'number',
    description: `Port to serve on; without it, ${defaultPort} or the next free one.`,
  },
  host: {
    type: 'string',
    valueHint: 'address',
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 shows the site to the network.',
  },
} as const;

/** The port that was asked for, if any. */
export function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65535) {
    throw new Failure(`"${given}" is no port. Give a number from 1 to 65535.`, exitCode.wrongUsage);
  }
  return port;
}

/** Serves a built site until Ctrl-C, and prints where. */
export async function serveUntilStopped(
  folder: string,
  { port, host }: { readonly port: string | undefined; readonly host: string },
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Failure(`There is no site in ${folder}. Build it first: npm run build`);
  }
  const server = await listen(siteListener(folder), host, readPort(port));
  say(`\nPlumbline is served at ${addressOf(server)}\nCtrl-C ends it.`);
  await interruption();
  server.close();
  server.closeAllConnections();
}

/** Waits for Ctrl-C, or for whoever ends the process politely. */
export const interruption = () =>
  new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });

/** Answers with the files of a built site and the headers it asks of its host, and with its own page where there is none. */
export function siteListener(folder: string): RequestListener {
  const headersFor = hostHeaders(folder);
  const addHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
  };
  return sirv(folder, {
    dev: true,
    setHeaders: addHeaders,
    onNoMatch: ({ url = '/' }, response) => {
      addHeaders(response, url);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    },
  });
}

/** Listens on the port asked for, or on the first free one from the default upwards. */
export async function listen(
  listener: RequestListener,
  host: string,
  asked: number | undefined,
): Promise<Server> {
  const last = asked ?? defaultPort + portsToTry;
  for (let port = asked ?? defaultPort; port <= last; port += 1) {
    const server = await bind(listener, host, port);
    if (server) return server;
  }
  throw new Failure(
    asked === undefined
      ? `No free port from ${defaultPort} to ${last}. Name one with --port.`
      : `Port ${asked} is in use. Name another with --port, or leave it out.`,
  );
}

/** A server on this port, or undefined when the port is taken. */
const bind = (listener: RequestListener, host: string, port: number) =>
  new Promise<Server | undefined>((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(new Failure(`Cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen(port, host, () => resolve(server));
  });

export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}/`;
}
