import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // By default one core is left free, and half the time of a machine with two is lost.
    maxWorkers: '100%',
    globalSetup: ['tests/support/build-once.ts'],
  },
});
