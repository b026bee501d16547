import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { addressOf } from '../../scripts/lib/serve.ts';
import { runVerb } from '../support/site-build.ts';

// Every test starts a process.
vi.setConfig({ testTimeout: 30_000 });

const validate = (...args: string[]) => runVerb('validate', args);

const review = (url: string, word = 'False') =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: 'The moon is made of cheese',
    datePublished: '2022-11-02',
    author: { '@type': 'Organization', name: 'The Gazette', url: 'https://gazette.example' },
    reviewRating: { '@type': 'Rating', alternateName: word },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Wallace' },
      datePublished: '1989-11',
    },
  });
const page = (url: string, word?: string) =>
  `<!doctype html><title>Moon</title><link rel="canonical" href="${url}">
  <script type="application/ld+json">${review(url, word)}</script>
  <p>The moon is made of cheese <b>False</b>`;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-validate-'));
const written = (name: string, text: string) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

describe('npm run validate', () => {
  test('a sound page is said to be sound, with exit code 0', async () => {
    const file = written('sound.html', page('https://gazette.example/moon/'));
    const { stdout, exitCode } = await validate(file);
    expect(stdout).toBe('1 page, 1 ClaimReview: nothing to mend');
    expect(exitCode).toBe(0);
  });

  test('a folder is read whole; rule, place, fault and mend are told, with exit code 1', async () => {
    written('site/a/index.html', page('https://gazette.example/a/'));
    written('site/b/index.html', page('https://gazette.example/', 'Half true'));
    written('site/c.css', 'p{}');
    const { stdout, exitCode } = await validate(join(folder, 'site'));
    expect(stdout).toContain('site/b/index.html');
    expect(stdout).toMatch(/error +address-not-home +script 1 url\n.*is a home page/);
    expect(stdout).toMatch(/error +verdict-on-page +script 1 reviewRating\.alternateName/);
    expect(stdout).toContain('2 pages, 2 ClaimReviews: 2 errors, 0 warnings');
    expect(stdout).not.toContain('\u001b[');
    expect(exitCode).toBe(1);
  });

  test('findings as JSON; the address of a file may be given', async () => {
    const file = written('data.jsonld', review('https://gazette.example/moon/'));
    const { stdout, exitCode } = await validate(
      file,
      '--json',
      '--address',
      'https://herald.example/x',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      pages: 1,
      reviews: 1,
      errors: 1,
      findings: [
        { page: file, rule: 'address-same-host', severity: 'error', path: 'script 1 url' },
      ],
    });
    expect(exitCode).toBe(1);
  });

  test('no markup is no error, but it is said', async () => {
    const { stderr, exitCode } = await validate(written('plain.html', '<p>Nothing'));
    expect(stderr).toContain('there is no ClaimReview');
    expect(exitCode).toBe(0);
  });

  test.each([
    [['no-such-file.html'], 2, /no file or folder/],
    [[folder, '--address', 'moon'], 2, /no full web address/],
    [[], 2, /Missing/],
    [['https://127.0.0.1/'], 1, /not on the public network/],
    [['https://[::1]/'], 1, /not on the public network/],
    [['https://localhost/'], 1, /not on the public network/],
    [['https://you@gazette.example/'], 1, /a name before its host/],
    [['file:///etc/passwd'], 1, /https/],
  ])('%j ends with one line and exit code %i', async (args, code, says) => {
    const { stderr, exitCode } = await validate(...args);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('\n');
    expect(exitCode).toBe(code);
  });
});

describe('a page from the web', () => {
  const answered = async (listener: RequestListener) => {
    const server = createServer(listener);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.closeAllConnections());
    onTestFinished(() => void server.close());
    const address = addressOf(server);
    return { address, ...(await validate(`${address}moon/`, '--allow-private', '--json')) };
  };

  test('is read in its own character set, packed or not', async () => {
    const html = page('https://gazette.example/moon/').replace('moon is made', '\u00e9 is made');
    const { stdout } = await answered((_, response) => {
      response.setHeader('content-type', 'text/html; charset=windows-1252');
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.from(html, 'latin1')));
    });
    expect(JSON.parse(stdout)).toMatchObject({ pages: 1, reviews: 1 });
    expect(stdout).not.toContain('\uFFFD');
  });

  test('is another where its server leads to one, and never one that nobody may ask', async () => {
    const { address, stdout } = await answered(({ url }, response) => {
      if (url === '/moon/') response.writeHead(302, { location: '/other' });
      response.end(page('https://gazette.example/moon/'));
    });
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ page: `${address}other` });
    const { stderr } = await answered((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(stderr).toMatch(/redirects to file:.*not an address of http or https/);
  });

  test('that is missing, or too large, is told', async () => {
    const missing = await answered((_, response) => response.writeHead(404).end());
    expect(missing.stderr).toMatch(/answers 404/);
    const large = await answered((_, response) => response.end('x'.repeat(17 * 2 ** 20)));
    expect(large.stderr).toMatch(/more than 16 MB/);
    expect(large.exitCode).toBe(1);
  });
});
