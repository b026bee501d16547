import { prepareForAstro } from './lib/astro-environment.ts';
import { exitCode, runVerb } from './lib/command.ts';
import { defaultPort, interruption, readPort, serverArgs } from './lib/serve.ts';

await runVerb({
  name: 'dev',
  description:
    'Preview while you write: drafts and what is under embargo show, marked as such; a saved file shows at once.',
  examples: ['npm run dev', 'npm run dev -- --port 4400'],
  args: serverArgs,
  run: async (args) => {
    prepareForAstro();
    process.env['PREVIEW'] ??= '1';
    const port = readPort(args.port);
    const { dev } = await import('astro');
    const server = await dev({ server: { host: args.host, port: port ?? defaultPort } });
    await interruption();
    await server.stop();
    return exitCode.ok;
  },
});
