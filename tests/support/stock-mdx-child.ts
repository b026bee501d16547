/** Asks Astro with stock `@astrojs/mdx` for pages of the project in the working folder: one line for each that answered. */
import { dev } from 'astro';

const server = await dev({ root: process.cwd(), logLevel: 'silent' });
for (const page of process.argv.slice(2)) {
  const address = `http://127.0.0.1:${server.address.port}/${page}`;
  const { status } = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  process.stdout.write(`${page} ${status}\n`);
}
await server.stop();
process.exit();
