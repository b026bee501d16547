import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskRequest } from '#site/desk-urls.ts';
import { refusalOfPath } from '#archive/save-place.ts';
import { answerDesk } from '../../src/integrations/desk/requests.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { forged, soundPaths, unsoundPaths } from '../support/desk-attacks.ts';
import { run } from '../support/hostile-run.ts';
import { contentCopy } from '../support/site-build.ts';

let refusedRequests = 0;
let refusedPaths = 0;
let takenPaths = 0;
let server: Server;
let port: number;
let copy: Awaited<ReturnType<typeof contentCopy>>;

beforeAll(async () => {
  copy = await contentCopy();
  const publication = { root: copy.content, today: '2026-11-22', preview: true };
  const answer = answerDesk(publication, () => ({ reason: 'no preview here' }));
  server = createServer((asked, response) =>
    answer(asked, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await copy[Symbol.asyncDispose]();
});

/** The status of an answer to a request with these headers; those of our own page where nothing else is said. */
function status(
  headers: Readonly<Record<string, string | undefined>>,
  body = '{}',
  verb: 'files' | 'save' = 'files',
  method = 'POST',
): Promise<number | undefined> {
  const own = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  };
  const sent = Object.fromEntries(
    Object.entries({ ...own, ...headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return new Promise((answered, failed) => {
    const asked = request(
      { host: '127.0.0.1', port, path: deskRequest(verb), method, headers: sent },
      (response) => {
        response.resume();
        answered(response.statusCode);
      },
    );
    asked.on('error', failed);
    asked.end(method === 'POST' ? body : undefined);
  });
}

describe('the server of the desk', () => {
  it('answers its own page, by either name of this machine', async () => {
    expect(await status({})).toBe(200);
    const host = `localhost:${port}`;
    expect(await status({ host, origin: `http://${host}` })).toBe(200);
    expect(await status({ 'sec-fetch-site': undefined })).toBe(200);
  });

  it.each(forged(() => port))('refuses %s', async (_, headers) => {
    const answered = await status(headers());
    expect(answered).toBe(403);
    refusedRequests += 1;
  });

  it('refuses to be asked by a link', async () => {
    expect(await status({}, '', 'files', 'GET')).toBe(403);
    refusedRequests += 1;
  });

  it('refuses what is larger than an entry, and what it does not understand', async () => {
    expect(await status({}, ' '.repeat(4_100_000))).toBe(413);
    expect(await status({}, '[', 'save')).toBe(400);
    expect(await status({}, '[{"path":7}]', 'save')).toBe(400);
  });
});

describe('paths', () => {
  it.each(soundPaths)('%s may be saved', (path) => {
    expect(refusalOfPath(copy.content, path)).toBeUndefined();
    takenPaths += 1;
  });
  it.each(unsoundPaths)('%j may not', (path) => {
    expect(refusalOfPath(copy.content, path)).toEqual(expect.any(String));
    refusedPaths += 1;
  });
  it('that lead through a link may not', async () => {
    await mkdir(join(copy.content, '..', 'elsewhere'), { recursive: true });
    await writeFile(join(copy.content, '..', 'elsewhere', 'x.yaml'), 'title: x\n');
    await symlink(
      join(copy.content, '..', 'elsewhere', 'x.yaml'),
      join(copy.content, 'topics', 'linked.yaml'),
    );
    expect(refusalOfPath(copy.content, 'topics/linked.yaml')).toContain('link');
    refusedPaths += 1;
  });
});

it('holds against what is asked of it', () => {
  const isReached = refusedPaths >= 60 && refusedRequests >= 20;
  expect(isReached).toBe(true);
  noteFigure({
    id: 'T10',
    what: 'bad paths and forged requests at the desk',
    reached: `${refusedPaths} paths and ${refusedRequests} requests refused`,
    control: `${takenPaths} of ${soundPaths.length} sound paths and the requests of its own page are taken`,
    isReached,
    run,
  });
});
