import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { execa } from 'execa';

/** A server program, as Debian has it, with a configuration of ours on a port of this machine. */
export interface OwnServer extends AsyncDisposable {
  readonly origin: string;
}

export type ServerProgram = 'nginx' | 'caddy';

export async function isInstalled(program: ServerProgram): Promise<boolean> {
  const args = program === 'nginx' ? ['-v'] : ['version'];
  return (await execa(program, args, { reject: false })).exitCode === 0;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts it in the foreground, and waits until it answers; its files are gone with it. */
export async function startServer(
  program: ServerProgram,
  configuration: string,
  port: number,
): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-server-'));
  // The workers of nginx are another user's.
  chmodSync(folder, 0o755);
  const file = join(folder, 'configuration');
  writeFileSync(
    file,
    program === 'nginx' ? inNginx(configuration, folder) : inCaddy(configuration),
  );
  const args =
    program === 'nginx'
      ? ['-p', folder, '-c', file, '-e', 'stderr', '-g', 'daemon off;']
      : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${origin}/robots.txt`).catch(() => undefined);
    if (answer) return { origin, [Symbol.asyncDispose]: end };
    await setTimeout(100);
  }
  await end();
  throw new Error(`${program} does not answer.\n${said}`);
}

/** The rest of an nginx.conf: everything is written below one folder. */
function inNginx(configuration: string, folder: string): string {
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  for (const name of bodies) mkdirSync(join(folder, name));
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 1;',
    `pid ${join(folder, 'pid')};`,
    'events {}',
    'http {',
    'include /etc/nginx/mime.types;',
    'access_log off;',
    ...bodies.map((name) => `${name}_temp_path ${join(folder, name)};`),
    configuration,
    '}',
  ].join('\n');
}

const inCaddy = (configuration: string): string => `{\n  admin off\n}\n${configuration}`;
