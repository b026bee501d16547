import type { AstroIntegration } from 'astro';
import { relative, sep } from 'node:path';

/**
 * Shows a saved file of content/ at once while `npm run dev` runs. Entries are no modules, so Vite does not
 * know which page reads them: every page reloads. Astro itself follows the pages in `pages/`.
 */
export function contentReload({ root }: { readonly root: string }): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(root);
        server.watcher.on('all', (event, path) => {
          const file = relative(root, path);
          if (file.startsWith('..') || file.startsWith(`pages${sep}`)) return;
          logger.info(`${event} ${file}`);
          for (const environment of Object.values(server.environments)) {
            // Astro keeps the paths of dynamic routes until it hears of changed content.
            environment.hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
