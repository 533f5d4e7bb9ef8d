/** `npm run hosting:nginx -- [folder] [server name]`: prints a configuration of nginx for the built site, or a part of it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printHelp } from '../print-help.ts';
import { readSettingsOrExit } from '../read-settings-or-exit.ts';
import { printNginx, printNginxLocation, printNginxMaps } from './print-nginx.ts';
import { readHeaders } from './read-headers.ts';

const HELP = {
  usage:
    'npm run --silent hosting:nginx -- [folder on the server] [server name] [--maps | --location] > zhice.conf',
  zh: '按已构建网站的 dist/_headers 打印 nginx 配置。参数：服务器上的文件夹（默认本机的 dist）、主机名（默认 _）。环境变量 OUT_DIR、BASE_PATH 同构建时，LISTEN 为监听端口（默认 80）。与别的网站共用一个 server 的（须有 BASE_PATH）：--maps 打印放在 http 里的部分，--location 打印放在那个 server 里的部分。',
  en: 'Prints a configuration of nginx that sends what dist/_headers of the built site says. Arguments: the folder on the server (default: dist here), the server name (default _). Environment: OUT_DIR and BASE_PATH as for the build; LISTEN, the port (default 80). Where another site has the server (with BASE_PATH): --maps prints the part for its http block, --location that for its server block.',
} as const;

/** Parts of the configuration for a server that has another site too. */
const PARTS: ReadonlyMap<string, typeof printNginxLocation> = new Map([
  ['--maps', printNginxMaps],
  ['--location', printNginxLocation],
]);

const args = process.argv.slice(2);
if (!printHelp(args, HELP)) {
  const { base } = readSettingsOrExit();
  const folder = process.env['OUT_DIR'] ?? 'dist';
  const options = args.filter((arg) => arg.startsWith('--'));
  const [root = resolve(folder), name = '_'] = args.filter((arg) => !arg.startsWith('--'));
  const [printPart, ...others] = options.map((option) => PARTS.get(option));
  if (options.length > 0 && (printPart === undefined || others.length > 0 || base === '/')) {
    console.error(
      `${options.join(' ')}：只能是 --maps 或 --location，并须有 BASE_PATH。 · Has to be --maps or --location, with BASE_PATH.`,
    );
    process.exitCode = 1;
  } else {
    const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    process.stdout.write(
      printPart?.(rules, { root, base }) ??
        printNginx(rules, { root, base, name, listen: process.env['LISTEN'] ?? '80' }),
    );
  }
}
