import { test } from '@playwright/test';
import { preview } from 'astro';

/**
 * Builds a site where it is not there yet, and serves it from one worker to all tests of the file that calls this.
 * @param outDir where it is built, from the project root
 * @param port one that no other file has
 * @returns its origin
 */
export function serveToTests(outDir: string, build: () => void, port: number): string {
  const host = '127.0.0.1';
  let server: Awaited<ReturnType<typeof preview>> | undefined;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    build();
    server = await preview({ root: process.cwd(), logLevel: 'error', outDir, server: { port, host } });
  });
  test.afterAll(async () => {
    await server?.stop();
  });
  return `http://${host}:${String(port)}`;
}
