import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

type ProjectConfig = {
  readonly environment?: 'node' | 'jsdom';
  readonly globalSetup?: string;
  readonly testTimeout?: number;
  readonly hookTimeout?: number;
  readonly isolate?: boolean;
  readonly expect?: { readonly poll: { readonly timeout: number } };
};

const project = (name: string, include: string[], more: ProjectConfig = {}) => ({
  extends: true as const,
  // Long enough for a busy machine: no time is asserted by a test.
  test: { environment: 'node', testTimeout: 30_000, hookTimeout: 60_000, ...more, name, include },
});

/** One project a part of `npm test`; tests/run.ts reads the names from here. */
export const projects = [
  project('architecture', ['tests/architecture.test.ts', 'tests/run.test.ts']),
  // Modules of shared/ are pure, so one file leaves nothing behind in them for the next: they are loaded once.
  project('shared', ['tests/shared/**/*.test.ts'], { isolate: false }),
  project('ui', ['tests/shared/ui/**/*.test.tsx'], { environment: 'jsdom' }),
  project('contracts', ['tests/contracts/**/*.test.ts']),
  project('extension', ['tests/extension/**/*.test.{ts,tsx}'], { environment: 'jsdom' }),
  project('server', ['tests/server/**/*.test.ts'], {
    globalSetup: 'tests/support/database-server.ts',
    testTimeout: 60_000,
  }),
  project(
    'e2e',
    [process.env.BATON_MATRIX === '1' ? 'tests/e2e/matrix/*.{test,matrix}.ts' : 'tests/e2e/**/*.test.ts'],
    {
      globalSetup: 'tests/support/browser-run.ts',
      testTimeout: 120_000,
      hookTimeout: 180_000,
      // Nobody waits for it where all is well; a slow machine needs more than the second that is usual.
      expect: { poll: { timeout: 20_000 } },
    },
  ),
];

export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  test: { projects, maxWorkers: 2, passWithNoTests: true, retry: 0 },
});
