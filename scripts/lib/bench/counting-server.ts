import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { addressOf, listen } from '../serve.ts';
import { gzippedSize } from './laid-index.ts';

export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly gzipped: number;
}

/** A site that consists of indexes and of the sources that read them, and counts what it sends. */
export interface CountingServer extends AsyncDisposable {
  readonly address: string;
  /** What was sent since the last call. */
  readonly traffic: () => Traffic;
}

const packages = ['@orama/stemmers/english', '@sindresorhus/transliterate'];
const page = () =>
  `<!doctype html><html lang="en"><script type="importmap">${JSON.stringify({
    imports: Object.fromEntries(
      packages.map((name) => [
        name,
        `/${import.meta.resolve(name).replace(/^.*\/node_modules/, 'node_modules')}`,
      ]),
    ),
  })}</script>`;

export async function countingServer(folder: string): Promise<CountingServer> {
  let sent = { requests: 0, bytes: 0, gzipped: 0 };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const content = await contentOf(path, folder);
    sent = {
      requests: sent.requests + 1,
      bytes: sent.bytes + content.length,
      gzipped: sent.gzipped + gzippedSize(path, content),
    };
    response.writeHead(200, {
      'Content-Type': typeOf(path),
      'Cache-Control': 'public, max-age=3600',
    });
    response.end(content);
  };
  const server = await listen(
    (request, response) => {
      answer(request, response).catch(() => response.writeHead(404).end());
    },
    '127.0.0.1',
    undefined,
  );
  return {
    address: addressOf(server),
    traffic: () => {
      const since = sent;
      sent = { requests: 0, bytes: 0, gzipped: 0 };
      return since;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function contentOf(path: string, folder: string): Promise<Buffer> {
  if (path === '/') return Buffer.from(page());
  if (path.startsWith('/matching/')) {
    const source = await readFile(resolve('src', `.${path}`), 'utf8');
    return Buffer.from(stripTypeScriptTypes(source));
  }
  return readFile(path.startsWith('/node_modules/') ? resolve(`.${path}`) : join(folder, path));
}

const typeOf = (path: string): string =>
  /\.(js|ts|mjs)$/.test(path)
    ? 'text/javascript'
    : path === '/'
      ? 'text/html; charset=utf-8'
      : path.endsWith('.json')
        ? 'application/json'
        : 'application/octet-stream';
