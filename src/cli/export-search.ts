/**
 * `npm run export:search [-- <file>]`: writes the paragraphs of the published documents as bulk records for a search
 * engine: the commands that make a Groonga database, one record a line. Settings as for the build.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadContent } from '../checks/content/files/load-content.ts';
import { publishedDocuments } from '../content/build-site.ts';
import { groongaCommands } from '../search/engine/groonga-commands.ts';
import { makeSearchDocument } from '../search/index/make-search-document.ts';
import { printHelp } from './print-help.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const FILE = '.cache/search.grn';

const HELP = {
  usage: 'npm run export:search [-- <file>]',
  zh: `把已发布文件的每一段写成 Groonga 的批量记录（不写文件名为 ${FILE}）：groonga -n <数据库> < ${FILE}。设置同构建时。`,
  en: `Writes every paragraph of the published documents as bulk records of Groonga (to ${FILE}, or the file named): groonga -n <database> < ${FILE}. Settings as for the build.`,
} as const;

async function exportSearch(file: string): Promise<void> {
  const settings = readSettingsOrExit();
  const { documents } = loadContent(process.cwd(), settings.folders);
  const readable = documents.flatMap(({ facts, text }) =>
    facts === undefined ? [] : [{ policy: facts.value, text }],
  );
  if (readable.length < documents.length) {
    console.error('有文件读不出来：先运行 npm run check:content');
    console.error('Some documents cannot be read: run npm run check:content first');
    process.exitCode = 1;
    return;
  }
  const searched = publishedDocuments(readable, settings).map(({ policy, text }) =>
    makeSearchDocument(policy, text, false),
  );
  mkdirSync(dirname(resolve(file)), { recursive: true });
  await pipeline(Readable.from(lines()), createWriteStream(file));
  console.log(`写入 · written: ${file}`);

  function* lines(): Generator<string> {
    for (const line of groongaCommands(searched)) yield `${line}\n`;
  }
}

const args = process.argv.slice(2);
if (!printHelp(args, HELP)) await exportSearch(args[0] ?? FILE);
