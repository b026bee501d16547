import { defineConfig } from 'vitest/config';

/** Without a built site. */
const inProcess = {
  testTimeout: 20_000,
  // Every test reads for itself, unless it is about the cache.
  env: { PLUMBLINE_CACHE: 'off' },
  // Read as text; other stylesheets are left out of tests.
  css: { include: /styles\/tokens\.css/ },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...inProcess,
          name: 'unit',
          include: [
            'tests/{admin,domain,prose,charts,archive,capture,release,editing,formats,matching,client}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...inProcess,
          name: 'programs',
          include: ['tests/{importing,scripts,security,integrations}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/support/build-site.ts',
          css: { include: /styles\/tokens\.css/ },
          // Builds and a browser share the machine: one file after the other.
          fileParallelism: false,
          testTimeout: 60_000,
          // What was late on a machine under load, and nothing else: what was found wrong once is wrong.
          retry: { count: 1, condition: /time(?:d )?out/i },
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/prose/**/*.ts'],
      thresholds: { lines: 100 },
      reporter: ['text-summary', ['text', { skipFull: true }]],
    },
  },
});
