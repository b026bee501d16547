import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './output/files.ts';
import { outputFolder, pathBelow, type OutputFolder } from './output/output-folder.ts';

/**
 * Makes the output folder ready for a build that keeps what has not changed since the last one, and notes what Astro
 * itself writes. Comes after all that may refuse to build, and before all that writes.
 */
export function outputBegins(): AstroIntegration {
  let output: OutputFolder | undefined;
  let isBuild = false;
  let publicDir = '';
  let assets = '';
  return {
    name: 'output',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        if (isBuild) updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        output = outputFolder(config.outDir);
        if (isBuild) output.lookAhead();
        publicDir = fileURLToPath(config.publicDir);
        assets = config.build.assets;
      },
      'astro:build:start': ({ logger }) => {
        output?.begin();
        logger.info(output?.isWarm ? 'What has not changed is kept.' : 'The folder is emptied.');
      },
      'astro:build:done': (build) => {
        if (!output) return;
        for (const file of [...build.assets.values()].flat()) {
          const path = pathBelow(output, file);
          if (path.endsWith('.html')) output.pageWritten(path);
          else output.wasWritten(path);
        }
        for (const path of filesBelow(publicDir)) output.wasWritten(path);
        output.folderWritten(assets);
      },
    },
  };
}

/** Removes what is left over of the last build. Comes after all that writes. */
export function outputEnds(): AstroIntegration {
  return {
    name: 'output',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { files, kept, removed } = outputFolder(dir).finish();
        logger.info(`${files} files, of which ${kept} are as they were; ${removed} went.`);
      },
    },
  };
}
