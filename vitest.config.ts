import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{admin,domain,prose,charts,archive,capture,release,editing,formats,matching,importing,client,scripts,security,integrations}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          testTimeout: 20_000,
          // Every test reads for itself, unless it is about the cache.
          env: { PLUMBLINE_CACHE: 'off' },
          // Read as text; other stylesheets are left out of tests.
          css: { include: /styles\/tokens\.css/ },
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
