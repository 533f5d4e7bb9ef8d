/** `npm run schemas`: writes the JSON Schemas of the files of records, for editors, from the schemas of the program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { collectionNames } from '../schemas/collections.ts';
import { EDITOR_SCHEMA_FOLDER, editorSchema } from '../schemas/editor-schema.ts';
import { printHelp } from './print-help.ts';

const HELP = {
  usage: 'npm run schemas',
  zh: `按程序的数据结构写出 ${EDITOR_SCHEMA_FOLDER}/*.json，供编辑器在编辑 content/ 的 YAML 时提示和检查。`,
  en: `Writes ${EDITOR_SCHEMA_FOLDER}/*.json, with which editors complete and check the YAML files of content/.`,
} as const;

if (!printHelp(process.argv.slice(2), HELP)) {
  mkdirSync(EDITOR_SCHEMA_FOLDER, { recursive: true });
  for (const name of collectionNames)
    writeFileSync(`${EDITOR_SCHEMA_FOLDER}/${name}.json`, editorSchema(name));
  console.log(`写入 · written: ${String(collectionNames.length)} × ${EDITOR_SCHEMA_FOLDER}/*.json`);
}
