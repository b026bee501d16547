import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { digest } from './capture-desk.ts';

/** A WACZ file with one page, by the names of its files; what is wrong with it is put in afterwards. */
export function waczFiles(
  html: string,
  address = 'https://monitors.example/report',
  sent?: string,
): Record<string, Uint8Array> {
  const body = Buffer.from(html);
  const header = (lines: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${lines}\r\n`),
      content,
    ]);
  const ways: Readonly<Record<string, () => Buffer>> = {
    gzip: () => header('Content-Encoding: gzip\r\n', gzipSync(body)),
    br: () => header('Content-Encoding: br\r\n', brotliCompressSync(body)),
    chunked: () =>
      header(
        'Transfer-Encoding: chunked\r\n',
        Buffer.from(`${body.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`),
      ),
  };
  const http = ways[sent ?? '']?.() ?? header('', body);
  const record = (type: string, content: Buffer) =>
    gzipSync(
      Buffer.concat([
        Buffer.from(
          `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${content.length}\r\n\r\n`,
        ),
        content,
        Buffer.from('\r\n\r\n'),
      ]),
    );
  return {
    'archive/data.warc.gz': Buffer.concat([
      record('warcinfo', Buffer.from('software: x')),
      record('response', http),
    ]),
    'indexes/index.cdx': Buffer.from(''),
    'pages/pages.jsonl': Buffer.from(
      `{"format": "json-pages-1.0", "id": "pages"}\n${JSON.stringify({ url: address, title: 'Report', ts: '2026-11-22T00:00:00Z' })}\n`,
    ),
  };
}

/** Packs files with the list and the digests that belong to them. */
export function wacz(files: Readonly<Record<string, Uint8Array>>, digestOf = digest): Buffer {
  const list = JSON.stringify({
    profile: 'data-package',
    wacz_version: '1.1.1',
    resources: Object.entries(files).map(([path, bytes]) => ({
      name: path.split('/').at(-1),
      path,
      hash: `sha256:${digest(bytes)}`,
      bytes: bytes.length,
    })),
  });
  const signed = JSON.stringify({ path: 'datapackage.json', hash: `sha256:${digestOf(list)}` });
  return Buffer.from(
    zipSync({
      ...files,
      'datapackage.json': Buffer.from(list),
      'datapackage-digest.json': Buffer.from(signed),
    }),
  );
}
