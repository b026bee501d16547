import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { headersFor } from '#formats/headers/header-rules.ts';
import { headerRules } from '#site/headers.ts';
import { copyUrl, embedUrl, factCheckUrl, shareUrl } from '#site/urls.ts';
import { hostFiles } from '../../scripts/lib/host-files.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { run } from '../support/hostile-run.ts';
import { freePort, isInstalled, startServer, type OwnServer } from '../support/own-server.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const dist = inject('dist');
const rules = headerRules(['en', 'ar']);
const check = theOne(siteCorpus()['fact-checks'], ({ id }) => id.startsWith('kabulov'));

/** What must stay hidden, should it lie among the pages. */
const planted = [
  '.env',
  '.git/config',
  '.prerender/draft.html',
  'fact-checks/.draft.html.swp',
  '_astro/entry.js.map',
  'index.html~',
  'index.html.bak',
  'index.html.orig',
  'copies/site.zip.part',
  '#index.html#',
];
const secret = 'planted: not for readers';
const asked = (file: string) => `/${encodeURI(file).replaceAll('#', '%23')}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-planted-'));
  cpSync(dist, folder, { recursive: true });
  for (const file of [...planted, '.well-known/security.txt']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), secret);
  }
  return () => rmSync(folder, { recursive: true });
});

/** Serves it without any rule of ours. */
const plain = {
  nginx: (port: number) => `server { listen 127.0.0.1:${port}; root ${folder}; }`,
  caddy: (port: number) => `http://127.0.0.1:${port} {\n  root * ${folder}\n  file_server\n}`,
} as const;

const pages = [
  '/',
  '/search/',
  '/ar/match/',
  factCheckUrl(check),
  copyUrl(check),
  embedUrl(check),
  shareUrl(check),
  '/api/v1/index.json',
  '/data/stix.json',
  '/favicon.svg',
  '/match-index/manifest.json',
  '/.well-known/security.txt',
];

/** The headers of an answer that the table speaks of, and those that it would send. */
const compared = (path: string, headers: Headers) => {
  const wanted = headersFor(rules, path);
  const names = new Set(rules.flatMap((rule) => Object.keys(rule.headers)));
  const sent = Object.fromEntries(
    [...names].flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])),
  );
  return { path, sent, wanted };
};

const hiddenAt = async ({ origin }: OwnServer) => {
  const bodies = planted.map(async (file) => (await fetch(`${origin}${asked(file)}`)).text());
  return (await Promise.all(bodies)).filter((body) => !body.includes(secret)).length;
};

describe.each(['nginx', 'caddy'] as const)('T4: %s', (program) => {
  it('sends the headers of the table with every answer, and hides what is not for readers', async ({
    skip,
  }) => {
    if (!(await isInstalled(program))) {
      process.stdout.write(`${program} is not installed: it is skipped.\n`);
      skip(`There is no ${program}.`);
    }
    const port = await freePort();
    const site = { root: folder, folder, host: 'site.example', listen: `127.0.0.1:${port}` };
    await using server = await startServer(program, hostFiles[program](rules, site), port);
    let answers = 0;
    const check = (path: string, headers: Headers) => {
      const { sent, wanted } = compared(path, headers);
      answers += 1;
      expect(sent, path).toEqual(wanted);
    };
    for (const path of pages) {
      const answer = await fetch(`${server.origin}${path}`);
      expect(answer.status, path).toBe(200);
      check(path, answer.headers);
      const tag = answer.headers.get('etag');
      const again = await fetch(`${server.origin}${path}`, {
        headers: { 'If-None-Match': tag ?? '' },
      });
      expect(again.status, path).toBe(304);
      check(path, again.headers);
    }
    const missing = await fetch(`${server.origin}/no/such/page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<main');
    check('/no/such/page/', missing.headers);

    const tricked = await policyAt(server, '/embed/%2e%2e%2fsearch/');
    expect(tricked).toContain("frame-ancestors 'none'");
    const written = await fetch(`${server.origin}/`, { method: 'PUT', body: 'x' });
    expect(written.status).toBeGreaterThanOrEqual(400);
    const hidden = await hiddenAt(server);
    expect(hidden).toBe(planted.length);

    const plainPort = await freePort();
    await using open = await startServer(program, plain[program](plainPort), plainPort);
    const hiddenByPlain = await hiddenAt(open);
    const { sent } = compared('/', (await fetch(`${open.origin}/`)).headers);
    expect(hiddenByPlain).toBe(0);
    expect(sent).not.toHaveProperty('Content-Security-Policy');
    noteFigure({
      id: 'T4',
      what: `${program} as configured by us, on this machine`,
      reached: `${answers} answers (200, 304, 404) with the headers of the table, ${hidden} of ${planted.length} planted files hidden`,
      control: `as it comes: no policy, ${planted.length - hiddenByPlain} of ${planted.length} planted files handed out`,
      isReached: hidden === planted.length,
      run,
    });
  });
});

/** Asked for as it is written: no client tidies it up. */
const policyAt = ({ origin }: OwnServer, path: string) =>
  new Promise<string>((answered, failed) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path }, (answer) => {
      answer.resume();
      answered(String(answer.headers['content-security-policy']));
    })
      .on('error', failed)
      .end();
  });
