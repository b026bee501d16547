import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { Failure } from '../../scripts/lib/command.ts';
import { openPlace } from '../../scripts/lib/verify/open-place.ts';

/** The text of a file that a server answers so. */
async function fileOf(answer: RequestListener): Promise<string | undefined> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const body = await openPlace(`http://127.0.0.1:${port}/`).open('file.txt');
  return body && text(body);
}

it('reads a file whole, an empty one, and none', async () => {
  expect(await fileOf((_, answer) => answer.end('whole'))).toBe('whole');
  expect(await fileOf((_, answer) => answer.end())).toBe('');
  expect(await fileOf((_, answer) => answer.writeHead(404).end('no'))).toBeUndefined();
});

it('says in one line when a file breaks off', async () => {
  const broken = fileOf((_, answer) => {
    answer.writeHead(200, { 'content-length': 100 }).write('half', () => answer.destroy());
  });
  await expect(broken).rejects.toThrow(Failure);
  await expect(broken).rejects.toThrow(/file\.txt does not answer: /);
});
