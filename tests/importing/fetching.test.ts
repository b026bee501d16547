import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetched } from '#importing/fetching/fetched.ts';
import type { FetchOptions } from '#importing/fetching/guarded-request.ts';
import { isPrivateAddress } from '#importing/fetching/private-address.ts';
import type { Resolve } from '#importing/fetching/public-lookup.ts';
import { limits } from '#importing/reading/limits.ts';
import { unpacked } from '#importing/reading/unpacked.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listening(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A server that counts who asks it. */
async function serving(answer: RequestListener) {
  const asked = { times: 0 };
  const port = await listening(
    createServer((request, response) => {
      asked.times += 1;
      answer(request, response);
    }),
  );
  return { port, asked };
}

const patience = { connect: 400, idle: 400, total: 1200 };
const local = { allowPrivate: true, patience };

async function textOf(address: string, options: FetchOptions): Promise<string> {
  const { bytes } = await fetched(address, { patience, ...options });
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpacked(bytes, { ...limits, received: 10_000 })) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test.each([
  '127.0.0.1',
  '127.9.9.9',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '0.0.0.0',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'not an address',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});
test.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
  '%s is public',
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);

describe('private addresses are not asked', () => {
  test.each([
    '127.0.0.1',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '017700000001',
    'localhost',
  ])('by the address %s', async (host) => {
    const { port, asked } = await serving((_, response) => response.end('secret'));
    await expect(textOf(`http://${host}:${port}/`, {})).rejects.toThrow(
      'not on the public network',
    );
    expect(asked.times).toBe(0);
  });
  test('but with --allow-private', async () => {
    const { port, asked } = await serving((_, response) => response.end('found'));
    expect(await textOf(`http://127.0.0.1:${port}/`, local)).toBe('found');
    expect(asked.times).toBe(1);
  });

  /** A resolver under which a name is public when it is first asked for, and private afterwards. */
  const changing = (): { resolve: Resolve; answers: string[] } => {
    const answers: string[] = [];
    return {
      answers,
      resolve: (_, answer) => {
        const address = answers.length === 0 ? '93.184.215.14' : '127.0.0.1';
        answers.push(address);
        answer(null, [{ address, family: 4 }]);
      },
    };
  };
  test('by a name that leads there, also as one of several', async () => {
    const { port, asked } = await serving((_, response) => response.end('secret'));
    const both: Resolve = (_, answer) =>
      answer(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    await expect(textOf(`http://name.example:${port}/`, { resolve: both })).rejects.toThrow(
      'name.example leads to 127.0.0.1',
    );
    expect(asked.times).toBe(0);
    expect(await textOf(`http://localhost:${port}/`, local)).toBe('secret');
  });
  test('by a name that changes its answer: it is asked for once, and what was looked at is connected to', async () => {
    const { port, asked } = await serving((_, response) => response.end('secret'));
    const { resolve, answers } = changing();
    await expect(textOf(`http://name.example:${port}/`, { resolve })).rejects.toThrow();
    expect(answers).toEqual(['93.184.215.14']);
    expect(asked.times).toBe(0);
  });
});

describe('redirects are looked at anew', () => {
  test('to another page', async () => {
    const { port } = await serving((request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: '/b' }).end() : response.end('b'),
    );
    expect(await textOf(`http://127.0.0.1:${port}/a`, local)).toBe('b');
  });
  test.each([
    ['file:///etc/passwd', 'not an address of http or https'],
    ['http://user:x@a.example/', 'a name before its host'],
    ['http://', 'is not an address'],
  ])('to %s', async (location, message) => {
    const { port } = await serving((_, response) => response.writeHead(302, { location }).end());
    await expect(textOf(`http://127.0.0.1:${port}/`, local)).rejects.toThrow(message);
  });
  test('to a private address, from a public one', async () => {
    const { port, asked } = await serving((request, response) =>
      request.headers.host?.startsWith('public')
        ? response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end()
        : response.end('secret'),
    );
    // The first address passes for public, for the test's sake; the second is looked at.
    const lenient: Resolve = (_, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]);
    const start = `http://public.example:${port}/`;
    expect(await textOf(start, { ...local, resolve: lenient })).toBe('secret');
    expect(asked.times).toBe(2);
    await expect(textOf(start, { resolve: lenient })).rejects.toThrow('not on the public network');
    expect(asked.times).toBe(2);
  });
  test('in a circle, and without end', async () => {
    const circle = await serving((_, response) => response.writeHead(302, { location: '/' }).end());
    await expect(textOf(`http://127.0.0.1:${circle.port}/`, local)).rejects.toThrow('in a circle');
    let page = 0;
    const endless = await serving((_, response) =>
      response.writeHead(302, { location: `/${(page += 1)}` }).end(),
    );
    await expect(textOf(`http://127.0.0.1:${endless.port}/`, local)).rejects.toThrow('more than 5');
    expect(endless.asked.times).toBe(6);
  });
});

describe('servers that misbehave', () => {
  const raw = async (answer: string) =>
    listening(
      createTcpServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => socket.end(answer));
      }),
    );
  test.each([
    [
      'less than promised',
      'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort',
      'before all of it',
    ],
    [
      'a chunk that never ends',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nab',
      'before all of it',
    ],
    ['no HTTP', 'hello\r\n\r\n', 'sound HTTP'],
    ['nothing', '', 'before all of it'],
    ['an error', 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n', 'answers 404'],
    [
      'an encoding nobody asked for',
      'HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx',
      'not asked for',
    ],
    ['too much', `HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(20_000)}`, 'has more than'],
  ])('%s', async (_, answer, message) => {
    const port = await raw(answer);
    await expect(textOf(`http://127.0.0.1:${port}/`, local)).rejects.toThrow(message);
  });
  test('silence, before and within the answer', async () => {
    const silent = await listening(createTcpServer(() => {}));
    await expect(textOf(`http://127.0.0.1:${silent}/`, local)).rejects.toThrow('falls silent');
    const { port } = await serving((_, response) => response.write('a'));
    await expect(textOf(`http://127.0.0.1:${port}/`, local)).rejects.toThrow('falls silent');
  });
  test('drips: each in time, and all together too slow', async () => {
    const { port } = await serving((_, response) => {
      const drip = setInterval(() => response.write('a'), 100);
      response.on('close', () => clearInterval(drip));
    });
    await expect(textOf(`http://127.0.0.1:${port}/`, local)).rejects.toThrow('takes too long');
  });
  test.each(['file:///etc/passwd', 'ftp://a.example/', 'nonsense'])(
    '%s is not asked for',
    async (address) => {
      await expect(fetched(address)).rejects.toThrow(/not an address/);
    },
  );
});
