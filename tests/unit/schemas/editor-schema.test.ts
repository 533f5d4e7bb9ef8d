import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { EDITOR_SCHEMA_FOLDER, editorSchema, editorSchemaLine } from '../../../src/schemas/editor-schema.ts';

test('the committed schemas for editors are those of the program (npm run schemas writes them)', () => {
  expect(readdirSync(EDITOR_SCHEMA_FOLDER).sort()).toEqual(
    collectionNames.map((name) => `${name}.json`).sort(),
  );
  for (const name of collectionNames) {
    expect(readFileSync(`${EDITOR_SCHEMA_FOLDER}/${name}.json`, 'utf8'), name).toBe(editorSchema(name));
  }
});

test('a schema for editors takes a term as it is written and refuses one with an unknown field', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(editorSchema('terms')) as object);
  const term = { everyday: ['普高转职高'], official: ['职普融通'] };
  expect([validate([term]), validate.errors]).toEqual([true, null]);
  expect(validate([{ ...term, officail: [] }])).toBe(false);
});

test.each([
  ['content/terms.yaml', 'terms', '# yaml-language-server: $schema=../src/schemas/json/terms.json\n'],
  [
    'content/targets/shili-2025.yaml',
    'targets',
    '# yaml-language-server: $schema=../../src/schemas/json/targets.json\n',
  ],
  ['/elsewhere/terms.yaml', 'terms', ''],
  ['../elsewhere/terms.yaml', 'terms', ''],
] as const)('the first line of %s names its schema where the project holds it', (file, name, line) => {
  expect(editorSchemaLine(file, name)).toBe(line);
});
