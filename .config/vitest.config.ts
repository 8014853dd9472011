import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot('.'),
  resolve: {
    alias: {
      '@payload-config': fromRoot('payload.config.ts'),
      '@': fromRoot('src'),
      'server-only': fromRoot('node_modules/server-only/empty.js'),
    },
  },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/**/*.db.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts'],
          globalSetup: 'src/commands/test-database.ts',
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 120_000,
          // As for the end-to-end tests: a shared machine stalls now and then.
          retry: process.env.CI ? 2 : 0,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
