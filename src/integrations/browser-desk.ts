import { decapConfig } from '#site/desk-urls.ts';
import { admin, adminFallback } from '#site/urls.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { previewOf } from './desk/preview.ts';
import { answerDesk } from './desk/requests.ts';

/**
 * The desk in the browser: its page while `npm run dev` runs, where the server also checks, saves and previews, and in builds
 * with CMS=1. No other build knows that it exists.
 */
export function browserDesk(publication: Publication): AstroIntegration {
  return {
    name: 'browser-desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        if (command !== 'dev' && !(command === 'build' && process.env['CMS'] === '1')) return;
        const page = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: new URL(`admin/${file}`, config.srcDir) });
        page(admin, 'Desk.astro');
        if (command === 'dev') {
          page(adminFallback, 'DecapDesk.astro');
          page(decapConfig, 'decap-config.json.ts');
        }
        updateConfig({ vite: { optimizeDeps: prepared } });
      },
      'astro:server:setup': ({ server }) => {
        const forgetPaths = () => {
          for (const { hot } of Object.values(server.environments)) {
            hot.send('astro:content-changed', {});
          }
        };
        server.middlewares.use(answerDesk(publication, previewOf(publication, forgetPaths)));
      },
    },
  };
}

/** What the dev server gets ready before the page asks: to find it out later would reload the page under somebody's hands. */
const prepared = {
  // Its files find their chunks and fonts by their own address.
  exclude: ['@sveltia/cms'],
  include: ['yaml', 'zod', 'js-yaml', 'edtf', '@sveltia/cms > immutable'],
};
