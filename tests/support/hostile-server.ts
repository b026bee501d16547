import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { json, review } from '../importing/invented-review.ts';

/** What a server may do to whoever asks: what it answers, byte by byte, and whether it then goes on without an end. */
interface Behaviour {
  readonly answer: string | Uint8Array;
  readonly endlessly?: string;
  /** Leaves the connection open, or cuts it off. */
  readonly ending?: 'silence' | 'reset';
}

const http = (headers: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`), Buffer.from(body)]);
const to = (location: string): Behaviour => ({
  answer: `HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`,
});
const status = (line: string): Behaviour => ({
  answer: `HTTP/1.1 ${line}\r\nContent-Length: 0\r\n\r\n`,
});
const data = (body: string | Uint8Array): Behaviour => ({ answer: http('', body) });
const said = (more: object): Behaviour => data(json(review(more)));
const script = '<script>alert(1)</script>';
const program = '{process.exit(7)}\n\nimport a from "b"\n\nexport "\\';

/** Everything that is tried on an import, by the path of its address. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  'nothing-at-all': { answer: '' },
  'no-http': { answer: 'hello\r\n\r\n' },
  'less-than-promised': { answer: http('Content-Length: 100\r\n', 'short') },
  'cut-chunk': { answer: http('Transfer-Encoding: chunked\r\n', 'ff\r\nab') },
  silence: { answer: '', ending: 'silence' },
  'silence-within': { answer: http('', '[{"a":'), ending: 'silence' },
  reset: { answer: http('Content-Length: 100\r\n', '[{"a":'), ending: 'reset' },
  'endless-headers': { answer: 'HTTP/1.1 200 OK\r\n', endlessly: `a: ${'b'.repeat(1000)}\r\n` },
  'endless-text': { answer: http('', '["'), endlessly: 'x'.repeat(65_536) },
  'endless-records': { answer: http('', '['), endlessly: `${json(review())},` },
  'endless-lists': { answer: http('', ''), endlessly: '['.repeat(65_536) },
  'endless-page': { answer: http('', '<!doctype html>'), endlessly: '<p>word '.repeat(8000) },
  'not-found': status('404 Not Found'),
  failing: status('500 Internal Server Error'),
  'no-content': status('204 No Content'),
  'unasked-encoding': { answer: http('Content-Encoding: br\r\n', 'x') },
  'cut-gzip': { answer: http('Content-Encoding: gzip\r\n', gzipSync('[1]').subarray(0, 12)) },
  'gzip-bomb': {
    answer: http('Content-Encoding: gzip\r\n', gzipSync(Buffer.alloc(60 * 2 ** 20, '[ '))),
  },
  circle: to('/circle'),
  'to-a-file': to('file:///etc/passwd'),
  'to-ftp': to('ftp://a.example/'),
  'to-a-program': to('javascript:alert(1)'),
  'to-data': to('data:application/json,[]'),
  'to-a-name': to('http://user:x@a.example/'),
  'to-nowhere': to('http://'),
  empty: data(''),
  words: data('Hello there'),
  binary: data(Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0xfd, 0x22, 0x5d])),
  zip: data('PK\u0003\u0004xxxx'),
  entities: data('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>'),
  'page-without-data': data('<!doctype html><p>x'),
  'broken-json': data('[{"a":NaN}]'),
  'deep-lists': data('['.repeat(100_000)),
  'deep-objects': data('{"a":'.repeat(100_000)),
  prototype: data('[{"__proto__":{"polluted":1},"constructor":{"prototype":{"x":1}}}]'),
  'url-program': said({ url: 'javascript:alert(1)' }),
  'url-file': said({ url: 'file:///etc/passwd' }),
  'markup-in-claim': said({ url: 'https://checks.example/1', claimReviewed: script }),
  'program-in-claim': said({ url: 'https://checks.example/2', claimReviewed: program }),
  'fields-in-claim': said({
    url: 'https://checks.example/3',
    claimReviewed: 'a\n---\nstatus: published\nlayout: ./x.mjs\n---\n',
  }),
  'path-in-headline': said({ url: 'https://checks.example/4', headline: '../../../etc/cron.d/x' }),
  'path-in-name': said({
    url: 'https://checks.example/5',
    author: { '@type': 'Organization', name: '../../evil', url: 'https://checks.example' },
  }),
  'no-letters': said({
    url: 'https://checks.example/6',
    headline: '\u202e\u200b',
    claimReviewed: '…',
  }),
  'control-characters': said({
    url: 'https://checks.example/7',
    claimReviewed: 'a\u0000b\u001b[31m',
  }),
  'half-characters': said({ url: 'https://checks.example/8', claimReviewed: 'a\ud800b' }),
  'long-text': said({ url: 'https://checks.example/9', claimReviewed: 'word '.repeat(20_000) }),
  'absurd-day': said({ url: 'https://checks.example/10', datePublished: '9999-99-99' }),
  'device-name': said({ url: 'https://checks.example/11', headline: 'CON', claimReviewed: 'NUL' }),
  'formulas-in-a-table': data('claim,url\n"=cmd|\' /C calc\'!A0",javascript:alert(1)\n'),
  'wrong-types': said({ url: ['a'], claimReviewed: { a: 1 }, itemReviewed: 7, author: [[]] }),
};

/** A server of this machine that misbehaves in the way that the path names, and counts who asks. */
export async function hostileServer(): Promise<{
  server: Server;
  port: number;
  asked: () => number;
}> {
  let times = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (request) => {
      times += 1;
      const [, name = ''] = /^GET \/([\w-]*)/.exec(request.toString()) ?? [];
      const { answer, endlessly, ending } = behaviours[name] ?? data('[]');
      if (ending === 'silence') return void socket.write(answer);
      if (ending === 'reset') return void socket.write(answer, () => socket.resetAndDestroy());
      if (endlessly === undefined) return void socket.end(answer);
      const on = () => {
        while (socket.writable && socket.write(endlessly));
      };
      socket.on('drain', on);
      socket.write(answer);
      on();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    server,
    port: typeof address === 'object' && address ? address.port : 0,
    asked: () => times,
  };
}
