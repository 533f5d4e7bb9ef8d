/** `npm run hosting:nginx -- [folder] [server name]`: prints a configuration of nginx for the built site. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printHelp } from '../print-help.ts';
import { readSettingsOrExit } from '../read-settings-or-exit.ts';
import { printNginx } from './print-nginx.ts';
import { readHeaders } from './read-headers.ts';

const HELP = {
  usage: 'npm run --silent hosting:nginx -- [folder on the server] [server name] > zhice.conf',
  zh: '按已构建网站的 dist/_headers 打印 nginx 配置。参数：服务器上的文件夹（默认本机的 dist）、主机名（默认 _）。环境变量 OUT_DIR、BASE_PATH 同构建时，LISTEN 为监听端口（默认 80）。',
  en: 'Prints a configuration of nginx that sends what dist/_headers of the built site says. Arguments: the folder on the server (default: dist here), the server name (default _). Environment: OUT_DIR and BASE_PATH as for the build; LISTEN, the port (default 80).',
} as const;

const args = process.argv.slice(2);
if (!printHelp(args, HELP)) {
  const { base } = readSettingsOrExit();
  const folder = process.env['OUT_DIR'] ?? 'dist';
  const [root = resolve(folder), name = '_'] = args;
  const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  process.stdout.write(printNginx(rules, { root, base, name, listen: process.env['LISTEN'] ?? '80' }));
}
