import { createServer } from 'node:http';
import { expect, inject, it } from 'vitest';
import { startServing } from '../support/serving-verb.ts';
import { runVerb } from '../support/site-build.ts';

/** A port that is taken for as long as the test runs. */
async function takenPort(port: number): Promise<AsyncDisposable> {
  const server = createServer();
  await new Promise((done) => {
    // Already taken by somebody else is as good.
    server.once('error', done).listen(port, '127.0.0.1', () => done(undefined));
  });
  return { [Symbol.asyncDispose]: async () => void server.close() };
}

it('serves on the next free port, prints it, and ends quietly on Ctrl-C', async () => {
  await using _ = await takenPort(4321);
  const { server, address } = await startServing('preview', ['--dir', inject('dist')]);
  expect(Number(new URL(address).port)).toBeGreaterThan(4321);
  expect(await (await fetch(`${address}/`)).text()).toContain('<main');
  expect((await fetch(`${address}/nothing/`)).status).toBe(404);
  server.kill('SIGINT');
  expect(await server).toMatchObject({ exitCode: 0, stderr: '' });
});

it.each([
  [['--port', '4321'], 1, 'Port 4321 is in use'],
  [['--port', 'many'], 2, '"many" is no port'],
  [['--prot', '5000'], 2, 'Unknown option'],
  [['--dir', 'no-such-folder'], 1, 'npm run build'],
])('preview %j ends with code %i and says: %s', async (args, code, words) => {
  await using _ = await takenPort(4321);
  const { exitCode, output } = await runVerb('preview', ['--dir', inject('dist'), ...args]);
  expect(exitCode).toBe(code);
  expect(output).toContain(words);
});

it.each(['start', 'dev', 'build', 'preview', 'check', 'test', 'seed'])(
  '%s --help says what it does and what it takes',
  async (verb) => {
    const { exitCode, output } = await runVerb(verb, ['--help']);
    expect(exitCode).toBe(0);
    expect(output).toContain(`npm run ${verb}`);
    expect(output).toContain('--help');
  },
);
