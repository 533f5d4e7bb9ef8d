/**
 * Serves the built site on this machine: `npm run serve`.
 * PORT (default 4321), OUT_DIR (default dist) and BASE_PATH must be those of the build.
 */
import { preview } from 'astro';

const server = await preview({
  root: process.cwd(),
  logLevel: 'error',
  server: { port: Number(process.env['PORT'] ?? 4321), host: process.env['HOST'] ?? '127.0.0.1' },
});
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
console.log(`职策 http://${server.host ?? '127.0.0.1'}:${server.port}${base}`);
