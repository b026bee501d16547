import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskRequest } from '#site/desk-urls.ts';
import { refusalOfPath } from '#archive/save-place.ts';
import { answerDesk } from '../../src/integrations/desk/requests.ts';
import { contentCopy } from '../support/site-build.ts';

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

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a program that names no origin', { origin: undefined }],
    [
      'a name that was led to this machine',
      { host: 'evil.example', origin: 'http://evil.example' },
    ],
    [
      'such a name with ours in it',
      { host: '127.0.0.1.evil.example', origin: 'http://127.0.0.1.evil.example' },
    ],
    ['another site, by its own word', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['a form with a file', { 'content-type': 'multipart/form-data' }],
  ])('refuses %s', async (_, headers) => {
    expect(await status(headers)).toBe(403);
  });

  it('refuses to be asked by a link', async () => {
    expect(await status({}, '', 'files', 'GET')).toBe(403);
  });

  it('refuses what is larger than an entry, and what it does not understand', async () => {
    expect(await status({}, ' '.repeat(4_100_000))).toBe(413);
    expect(await status({}, '[', 'save')).toBe(400);
    expect(await status({}, '[{"path":7}]', 'save')).toBe(400);
  });
});

describe('paths', () => {
  const sound = ['topics/new-one.yaml', 'fact-checks/2026/new.mdx', 'site.yaml', 'pages/about.mdx'];
  const unsound = [
    '../x.yaml',
    'topics/../site.yaml',
    'topics/../../x.yaml',
    '/etc/passwd',
    'topics//x.yaml',
    './topics/x.yaml',
    'topics/x.mdx',
    'topics/x.yaml/',
    'topics/X.yaml',
    'topics/.x.yaml',
    'topics/x y.yaml',
    'topics/%2e%2e.yaml',
    'topics\\x.yaml',
    'topics/x\u0000.yaml',
    'topics/a/b.yaml',
    'fact-checks/x.mdx',
    'fact-checks/26/x.mdx',
    'fact-checks/2026/../../x.mdx',
    'fact-checks/2026/a/b.mdx',
    'pages/../x.mdx',
    'pages/x.astro',
    'pages/a/b.mdx',
    'pages/X.mdx',
    'versions/x/1.mdx',
    'redirects.yaml',
    'astro.config.mjs',
    'x.yaml',
    '',
    '.',
    '..',
    'topics',
    'topics/',
    'topics/-.yaml',
    `topics/${'x'.repeat(81)}.yaml`,
    'topics/con:1.yaml',
    'topics/x.yaml.bak',
    'claimants/..%2fx.yaml',
    'site.yaml/x',
    'SITE.yaml',
    'verdicts.yml',
    'sources/é.yaml',
    'sources/ｘ.yaml',
    'topics/x.yaml\n',
    '~/x.yaml',
    'C:/x.yaml',
    'file:///x.yaml',
  ];
  it.each(sound)('%s may be saved', (path) => {
    expect(refusalOfPath(copy.content, path)).toBeUndefined();
  });
  it.each(unsound)('%j may not', (path) => {
    expect(refusalOfPath(copy.content, path)).toEqual(expect.any(String));
  });
  it('that lead through a link may not', async () => {
    await mkdir(join(copy.content, '..', 'elsewhere'), { recursive: true });
    await writeFile(join(copy.content, '..', 'elsewhere', 'x.yaml'), 'title: x\n');
    await symlink(
      join(copy.content, '..', 'elsewhere', 'x.yaml'),
      join(copy.content, 'topics', 'linked.yaml'),
    );
    expect(refusalOfPath(copy.content, 'topics/linked.yaml')).toContain('link');
  });
});
