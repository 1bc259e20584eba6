import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const project = (name: string, include: string[], environment: 'node' | 'jsdom' = 'node') => ({
  extends: true as const,
  test: { name, include, environment },
});

/** One project a part of `npm test`; tests/run.ts reads the names from here. */
export const projects = [
  project('architecture', ['tests/architecture.test.ts', 'tests/run.test.ts']),
  project('shared', ['tests/shared/**/*.test.ts']),
  project('contracts', ['tests/contracts/**/*.test.ts']),
  project('extension', ['tests/extension/**/*.test.{ts,tsx}'], 'jsdom'),
  project('server', ['tests/server/**/*.test.ts']),
];

export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  test: { projects, maxWorkers: 2, passWithNoTests: true, retry: 0 },
});
