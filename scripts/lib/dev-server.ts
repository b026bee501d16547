import { resolve } from 'node:path';
import { execa } from 'execa';

export interface DevServer {
  /** Without a slash at the end. */
  readonly address: string;
  readonly pid: number | undefined;
  /** Returns when it has ended. */
  stop(): Promise<void>;
}

/** The dev server of this checkout with a content folder, from the moment it answers until it is stopped. */
export async function startDevServer(
  content: string,
  { port, day }: { readonly port?: number; readonly day?: string } = {},
): Promise<DevServer> {
  const args = port === undefined ? [] : ['--port', String(port)];
  const server = execa(process.execPath, [resolve('scripts/run.mjs'), 'dev', ...args], {
    env: { CONTENT_DIR: content, NO_COLOR: '1', ...(day !== undefined && { BUILD_NOW: day }) },
    reject: false,
  });
  const ended = server.then(({ stdout, stderr }) => {
    throw new Error(`The dev server does not start.\n${stdout}\n${stderr}`);
  });
  const address = new Promise<string>((found) => {
    server.stdout.on('data', (text: Buffer) => {
      const [, url] = /(http:\/\/[\d.]+:\d+)\//.exec(String(text)) ?? [];
      if (url) found(url);
    });
  });
  return {
    address: await Promise.race([address, ended]),
    pid: server.pid,
    async stop() {
      server.kill();
      await server;
    },
  };
}
