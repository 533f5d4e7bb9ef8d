/**
 * Builds the fixture site, then serves it: at PORT as it is, at PORT + 1 under `/sub/path/`. PORT answers last, so that
 * who waits for it has both.
 */
import { previewSite } from '../../src/cli/preview-site.ts';
import { buildFixtureSite, fixtureSite } from './fixture-site.ts';

const port = Number(process.env['PORT']);

buildFixtureSite();
const host = '127.0.0.1';
await previewSite({ outDir: fixtureSite.subPath, base: '/sub/path/', port: port + 1, host });
await previewSite({ outDir: fixtureSite.root, base: '/', port, host });
