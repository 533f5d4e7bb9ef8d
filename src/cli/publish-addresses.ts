/**
 * `npm run publish:addresses [-- <folder>]`: records the addresses of the built site in
 * `content/published-addresses.json`. Addresses are added, never removed; exits 1 and writes nothing when one is gone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddresses } from '../checks/site/addresses/check-addresses.ts';
import { recordAddresses } from '../checks/site/addresses/record-addresses.ts';
import { loadBuiltSite } from '../checks/site/load-built-site.ts';
import { printDiagnostics } from '../integrations/print-diagnostics.ts';
import { PUBLISHED_ADDRESSES } from '../schemas/collections.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';
import type { WriteFiles } from './writing/change-corpus.ts';
import { changeCorpus } from './writing/change-corpus.ts';
import { readPrevious } from './writing/write-files.ts';

const { folders, siteUrl, base, contact, publishReference } = readSettingsOrExit();
const FILE = `${folders.content}/${PUBLISHED_ADDRESSES.path}`;

const HELP = {
  usage: 'npm run publish:addresses [-- <folder>]',
  zh: `把已构建网站（不写文件夹为 dist）的地址登记到 ${FILE}；只增不减，公布过的地址不见时不写，退出码为 1。设置同构建时。`,
  en: `Records the addresses of the built site (dist, or the folder named) in ${FILE}; adds only, and writes nothing and exits 1 when a published one is gone. Settings as for the build.`,
} as const;

/** @returns the exit status */
function publishAddresses(folder: string, write: WriteFiles): number {
  if (!existsSync(join(process.cwd(), folder))) {
    console.error(`没有 ${folder}/：先运行 npm run build · There is no ${folder}/: run npm run build first`);
    return 1;
  }
  const previous = readPrevious(process.cwd(), FILE);
  const site = loadBuiltSite(
    process.cwd(),
    { folder, origin: siteUrl, base, contact, publishReference },
    folders,
  );
  const unreadable = site.content.diagnostics.filter(({ severity }) => severity === 'error');
  const gone = [...checkAddresses([], site)].filter(({ severity }) => severity === 'error');
  if (printDiagnostics([...unreadable, ...gone]) > 0) {
    console.error(`没有写入 ${FILE}：先解决以上问题`);
    console.error(`${FILE} was not written: correct the problems above first`);
    return 1;
  }
  const { value, added } = recordAddresses(site);
  if (added.length > 0) {
    const text = `${JSON.stringify(value, null, 2)}\n`;
    write([{ path: FILE, content: text, previous }]);
  }
  console.log(`登记新地址 ${String(added.length)} 个 · addresses added: ${String(added.length)}`);
  return 0;
}

const args = process.argv.slice(2);
if (!printHelp(args, HELP)) {
  const folder = (args[0] ?? 'dist').replace(/\/+$/, '');
  process.exitCode = changeCorpus(process.cwd(), folders, (write) => publishAddresses(folder, write));
}
