import { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { COLLECTIONS } from './collections.ts';

/** Folder of the JSON Schemas that editors read, from the project root; `npm run schemas` writes it. */
export const EDITOR_SCHEMA_FOLDER = 'src/schemas/json';

/** The JSON Schema of a file of records, as it is written by hand. It says less than the content check, which decides. */
export function editorSchema(name: CollectionName): string {
  const schema = z.toJSONSchema(COLLECTIONS[name].schema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/**
 * First line of a file of records, which tells editors its schema; empty for a file outside the project.
 * @param file path from the project root
 */
export function editorSchemaLine(file: string, name: CollectionName): string {
  if (file.startsWith('/') || file.startsWith('..')) return '';
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${EDITOR_SCHEMA_FOLDER}/${name}.json\n`;
}
