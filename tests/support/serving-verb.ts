import { startVerb } from './site-build.ts';

/** Starts a verb that serves, and waits for the address that it prints, without the slash at the end. */
export async function startServing(
  verb: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const server = startVerb(verb, args, environment);
  const address = new Promise<string>((found) => {
    let printed = '';
    server.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      const [, url] = /(http:\/\/[\d.]+:\d+)\//.exec(printed) ?? [];
      if (url) found(url);
    });
  });
  const ended = server.then(({ stdout, stderr }) => {
    throw new Error(`${verb} ended before it served.\n${stdout}\n${stderr}`);
  });
  return { server, address: await Promise.race([address, ended]) };
}
