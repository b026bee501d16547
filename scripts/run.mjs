// Plain JavaScript on purpose: it also runs on a Node that cannot read TypeScript, and says so.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Plumbline needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
      'Run `npm ci` first: it installs Node 24 into node_modules/, and every `npm run` command then uses it.\n',
  );
  process.exit(1);
}

const [verb] = process.argv.splice(2, 1);
// Not of builds, which make modules of other names each time that a template changes: their cache would only grow.
if (verb !== 'build' && verb !== 'start') {
  const cache = new URL('../node_modules/.cache/plumbline/compiled', import.meta.url);
  module.enableCompileCache(fileURLToPath(cache));
}
await import(`./${verb}.ts`);
