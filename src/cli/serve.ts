/**
 * Serves the built site on this machine: `npm run serve`.
 * PORT (default 4321), OUT_DIR (default dist) and BASE_PATH must be those of the build.
 */
import { previewSite } from './preview-site.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const HELP = {
  usage: 'npm run serve',
  zh: '在本机提供已构建的网站。环境变量：PORT（默认 4321）、HOST、OUT_DIR（默认 dist）、BASE_PATH，后两项同构建时。',
  en: 'Serves the built site on this machine. Environment: PORT (default 4321), HOST, OUT_DIR (default dist), BASE_PATH; the last two as for the build.',
} as const;

if (!printHelp(process.argv.slice(2), HELP)) {
  const { base } = readSettingsOrExit();
  const server = await previewSite({
    port: Number(process.env['PORT'] ?? 4321),
    host: process.env['HOST'] ?? '127.0.0.1',
  });
  console.log(`职策 http://${server.host ?? '127.0.0.1'}:${server.port}${base}`);
}
