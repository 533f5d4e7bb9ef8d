/** `npm run compress [-- <folder>]`: puts a `.gz` and a `.br` beside every file of the built site that gets smaller by it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { printHelp } from '../print-help.ts';
import { mediaTypes, textTypes } from './media-types.ts';

const HELP = {
  usage: 'npm run compress [-- <folder>]',
  zh: '在已构建网站（默认 dist）的文本文件旁写出 .gz 和 .br，供 gzip_static、brotli_static 使用。最后一步运行：核查和登记地址都在它之前。',
  en: 'Puts a .gz and a .br beside every text file of the built site (default dist), for gzip_static and brotli_static. The last step: checks and the recording of addresses come before it.',
} as const;

/** Smaller files fit into one packet as they are. In bytes. */
const LEAST = 1024;

const args = process.argv.slice(2);
if (!printHelp(args, HELP)) {
  const folder = args[0] ?? process.env['OUT_DIR'] ?? 'dist';
  let count = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = mediaTypes[/[^.]*$/u.exec(entry.name)?.[0] ?? ''];
    if (!entry.isFile() || type === undefined || !textTypes.includes(type)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    if (content.length < LEAST) continue;
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
    count += 1;
  }
  console.log(`压缩 ${String(count)} 个文件 · files packed: ${String(count)}`);
}
