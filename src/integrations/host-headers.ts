import { readInterfaceLanguages } from '#archive/interface-languages.ts';
import { headersFile } from '#formats/headers/headers-file.ts';
import { headerRules } from '#site/headers.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { outputFolder } from './output/output-folder.ts';

/** Writes `_headers`: what a host that reads it, and `npm start`, are to send with every file. */
export function hostHeaders({ root }: Publication): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        outputFolder(dir).write('_headers', headersFile(headerRules(readInterfaceLanguages(root))));
      },
    },
  };
}
