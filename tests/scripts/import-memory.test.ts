import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { execa } from 'execa';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addressOf } from '../../scripts/lib/serve.ts';
import { contentFolder } from '../importing/planning.ts';
import { newFile } from '../support/new-folder.ts';
import { plainEnvironment } from '../support/site-build.ts';

// Every test starts a process and feeds it as much as it takes.
vi.setConfig({ testTimeout: 60_000 });

const limit = 256; // MB
/** `maxRSS` also counts what the parent had when it forked; the kernel's own mark does not, where there is one. */
const atExit = `import { existsSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  console.error('peak ' + kilobytes / 1024 + ' MB');
});`;

/** Runs Node and tells what it printed, and the most memory that it had. */
async function measured(...args: string[]) {
  const { all } = await execa(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...args],
    { extendEnv: false, env: plainEnvironment(), all: true, reject: false },
  );
  const peak = Number(/peak ([\d.]+) MB/.exec(all)?.[1]);
  return { output: all, peak };
}
const importing = (...args: string[]) =>
  measured(resolve('scripts/run.mjs'), 'import', ...args, '--root', contentFolder());

/** The address of a server that goes on and on. */
async function serverOf(begin: string, piece: string, header: object = {}): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { ...header });
    response.write(begin);
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(piece);
      })(),
    );
    const packed = 'content-encoding' in header ? endless.pipe(createGzip()) : endless;
    packed.pipe(response);
    response.once('close', () => endless.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return addressOf(server);
}

test('the measurement sees a process that takes more', async () => {
  const { peak } = await measured('-e', `Buffer.alloc(${limit} * 2 ** 20, 1)`);
  expect(peak).toBeGreaterThan(limit);
});

test.each([
  ['a gzip bomb', () => gzipSync(Buffer.alloc(400 * 2 ** 20, '[ ')), /200 times its size|deep/],
  [
    'a gzip bomb in one text',
    () => gzipSync(`["${'x'.repeat(400 * 2 ** 20)}"]`),
    /more than 10 MB/,
  ],
  ['brackets in brackets', () => '['.repeat(100_000), /40 deep in each other/],
  ['objects in objects', () => '{"a":'.repeat(100_000), /40 deep in each other/],
  ['a million items', () => `[${'{"a":1},'.repeat(1_000_000)}1]`, /more than 50000 records/],
  ['a million fields', () => `{${'"a":1,'.repeat(1_000_000)}"b":1}`, /1 refused/],
])('%s is refused within the limit', async (_, given, says) => {
  const { output, peak } = await importing(newFile('x', given()), '--format', 'claimreview');
  expect(output).toMatch(says);
  expect(peak).toBeLessThan(limit);
});

test.each([
  ['a line without end', '{"@type":"ClaimReview"}\n{"a":"', 'x'.repeat(65_536), /more than 10 MB/],
  ['a text without end', '{"@type":"ClaimReview","a":"', 'x'.repeat(65_536), /more than 10 MB/],
  ['a page without end', '<!doctype html><p>', 'word '.repeat(13_000), /page has more than 10 MB/],
  ['records without end', '[', '{"@type":"ClaimReview"},'.repeat(2_000), /more than 50000 records/],
  ['a cell without end', 'claim,url\n"', 'word '.repeat(13_000), /A row has more than 10 MB/],
])('a server that sends %s is left within the limit', async (_, begin, piece, says) => {
  const { output, peak } = await importing(await serverOf(begin, piece), '--allow-private');
  expect(output).toMatch(says);
  expect(peak).toBeLessThan(limit);
});

test('a server that packs what has no end', async () => {
  const address = await serverOf('', '[ '.repeat(32_768), { 'content-encoding': 'gzip' });
  const { output, peak } = await importing(address, '--allow-private', '--format', 'claimreview');
  expect(output).toMatch(/200 times its size|deep/);
  expect(peak).toBeLessThan(limit);
});
