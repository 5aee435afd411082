import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/import/**', 'tests/site/**', 'tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'import',
          include: ['tests/import/**/*.test.ts'],
          testTimeout: 60_000,
          // Pure functions in many files: the room is loaded once a worker, not once a file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: a fresh machine has two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
