import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { newFolder } from './new-folder.ts';
import type { RunningEntry } from './running-entries.ts';
import { plainEnvironment } from './site-build.ts';

const config = `import mdx from '@astrojs/mdx';
export default {
  integrations: [mdx()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 0 },
  cacheDir: './astro-cache',
  vite: { cacheDir: './vite-cache', server: { watch: null } },
};
`;

/** Has entries rendered as pages by Astro with `@astrojs/mdx` as it comes; the program of each writes to the file `mark`. */
export async function renderWithStockMdx(entries: readonly RunningEntry[], mark: string) {
  const root = newFolder();
  const pages = join(root, 'src/pages');
  mkdirSync(pages, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'astro.config.mjs'), config);
  for (const { id, frontmatter, fence, body, module } of entries) {
    const text = `${fence}\n${frontmatter}\n${fence}\n\n${body}\n`;
    writeFileSync(join(pages, `${id}.mdx`), text);
    writeFileSync(join(pages, `${id}.mjs`), module);
  }
  return execa(
    process.execPath,
    [resolve('tests/support/stock-mdx-child.ts'), ...entries.map(({ id }) => id)],
    {
      cwd: root,
      extendEnv: false,
      env: { ...plainEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', HOSTILE_MARK: mark },
      all: true,
      reject: false,
    },
  );
}
