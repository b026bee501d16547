import { desk as deskUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';

/** The desk of the editors, while `npm run dev` runs; no build has it. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('pages/_desk.astro', config.srcDir);
        injectRoute({ pattern: deskUrl, entrypoint });
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`What waits for editors: http://localhost:${address.port}${deskUrl}`);
      },
    },
  };
}
