import { fileURLToPath } from 'node:url';
import { readInterfaceLanguages } from '#archive/interface-languages.ts';
import { inEachLanguage } from '#site/each-language.ts';
import type { Publication } from '#site/publication.ts';
import { keptNotice } from '#site/strings-kept.ts';
import { copies, serviceWorker as address } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { outputFolder } from './output/output-folder.ts';

/** Writes the program that keeps pages for readers who wish it, in one file. A preview, which shows drafts, has none. */
export function serviceWorker({ root, preview }: Publication): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (preview) return;
        const languages = readInterfaceLanguages(root);
        const program = await bundled({
          NOTICES: Object.fromEntries(languages.map((lang) => [lang, keptNotice(lang)])),
          COPIES_PAGES: inEachLanguage(copies(), languages).map((path) => path.slice(1)),
        });
        outputFolder(dir).write(address.slice(1), program);
      },
    },
  };
}

/** Browsers know it by an address that stays, so it is not among the files that Astro names by their content. */
async function bundled(constants: Readonly<Record<string, unknown>>): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../client/service-worker.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk' || chunk.imports.length > 0) {
    throw new Error('The service worker did not come out as one file.');
  }
  return chunk.code;
}
