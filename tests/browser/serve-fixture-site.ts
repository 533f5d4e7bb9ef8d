/**
 * Builds the fixture site, then serves it: at PORT as it is, at PORT + 1 under `/sub/path/`. PORT answers last, so that
 * who waits for it has both.
 */
import { preview } from 'astro';
import { buildFixtureSite, fixtureSite } from './fixture-site.ts';

const port = Number(process.env['PORT']);

async function serve(outDir: string, base: string, at: number): Promise<void> {
  await preview({
    root: process.cwd(),
    logLevel: 'error',
    outDir,
    base,
    server: { port: at, host: '127.0.0.1' },
  });
}

buildFixtureSite();
await serve(fixtureSite.subPath, '/sub/path/', port + 1);
await serve(fixtureSite.root, '/', port);
