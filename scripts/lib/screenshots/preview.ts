import { resolve } from 'node:path';
import { execa } from 'execa';

/** Serves the preview of a content folder on a day, until it is stopped. */
export async function startPreview(content: string, day: string) {
  const server = execa(process.execPath, [resolve('scripts/run.mjs'), 'dev', '--port', '4390'], {
    env: { CONTENT_DIR: content, BUILD_NOW: day, NO_COLOR: '1' },
    reject: false,
  });
  const ended = server.then(({ stdout, stderr }) => {
    throw new Error(`The preview does not start.\n${stdout}\n${stderr}`);
  });
  const address = new Promise<string>((found) => {
    server.stdout.on('data', (text: Buffer) => {
      const [, url] = /(http:\/\/[\d.]+:\d+)\//.exec(String(text)) ?? [];
      if (url) found(url);
    });
  });
  return { address: await Promise.race([address, ended]), stop: () => server.kill() };
}
