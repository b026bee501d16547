import { followFolder } from '#archive/follow-folder.ts';
import { readArchiveIsolated } from '#archive/isolated.ts';
import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';

const settle = 30; // milliseconds: an editor saves in several steps

/**
 * Shows a saved file of content/ at once while `npm run dev` runs. Entries are no modules, so Vite does not
 * know which page reads them: every page reloads. Astro itself follows the pages in `pages/`.
 */
export function contentReload({ root }: { readonly root: string }): AstroIntegration {
  const isPage = (path: string) => path === 'pages' || path.startsWith('pages/');
  return {
    name: 'content-reload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite watches each file by itself, which takes long where there are thousands; we watch folders.
        const isEntry = (path: string) =>
          path.startsWith(root + sep) && !path.startsWith(join(root, 'pages'));
        updateConfig({ vite: { server: { watch: { ignored: [isEntry] } } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        const seen = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        const reload = () => {
          logger.info([...seen].join(', '));
          seen.clear();
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        const stop = followFolder(root, (path) => {
          if (isPage(path) || /(?:^|\/)\.|~$/.test(path)) return;
          for (const environment of Object.values(server.environments)) {
            // Astro keeps the paths of dynamic routes until it hears of changed content.
            environment.hot.send('astro:content-changed', {});
          }
          seen.add(path);
          clearTimeout(timer);
          timer = setTimeout(reload, settle);
        });
        server.httpServer?.once('close', stop);
        // All of it, on all cores, before the first page asks for it.
        await readArchiveIsolated(root);
      },
    },
  };
}
