import { describe, expect, test } from 'vitest';
import { policyJson } from '../../../../src/exports/documents/policy-json.ts';
import { jsonFileNames, jsonFiles } from '../../../../src/exports/tables/json-files.ts';
import { jsonSchemaOf, schemaNames } from '../../../../src/exports/tables/json-schemas.ts';
import { schemaFields } from '../../../../src/exports/tables/schema-fields.ts';
import { fieldWords, wordedFields } from '../../../../src/i18n/data-field-messages.ts';
import { locales } from '../../../../src/i18n/locale.ts';
import { schemaProblems } from '../json-validator.ts';
import { sampleCorpus } from '../sample-corpus.ts';

const address = 'https://zhice.example/data/schemas/x.json';

describe.each(jsonFileNames)('the schema of %s.json', (name) => {
  test('accepts the records that are exported', () => {
    const records = jsonFiles[name].records(sampleCorpus);
    expect(records.length).toBeGreaterThan(0);
    expect(schemaProblems(jsonSchemaOf(name, address), records)).toEqual([]);
  });

  test('rejects a record that lacks a field, and one with a field too many', () => {
    const [record] = jsonFiles[name].records(sampleCorpus) as readonly [object];
    const [lost] = schemaFields(name).filter(({ optional, path }) => !optional && !path.includes('.'));
    const short = Object.fromEntries(Object.entries(record).filter(([key]) => key !== lost?.path));
    expect(schemaProblems(jsonSchemaOf(name, address), [short])).not.toEqual([]);
    expect(schemaProblems(jsonSchemaOf(name, address), [{ ...record, surplus: 1 }])).not.toEqual([]);
  });
});

test('the schema of one document accepts its whole text, provisions within provisions', () => {
  const schema = jsonSchemaOf('document', address);
  for (const document of sampleCorpus.documents) {
    expect(schemaProblems(schema, policyJson(document, sampleCorpus))).toEqual([]);
  }
});

test('a document and an indicator name every topic that lists them, wherever they are exported', () => {
  const topicsOf = (name: 'policies' | 'indicators') =>
    Object.fromEntries(
      (jsonFiles[name].records(sampleCorpus) as readonly { id: string; topics: readonly string[] }[]).map(
        ({ id, topics }) => [id, topics],
      ),
    );
  expect(topicsOf('policies')).toEqual({ 'jia-2025': ['bases'], 'yi-2024': [], 'bing-2024': [] });
  expect(topicsOf('indicators')).toEqual({ base: ['bases'] });
  const [first] = sampleCorpus.documents;
  expect(first && policyJson(first, sampleCorpus).topics).toEqual(['bases']);
});

test('a schema names its own address and the dialect it is written in', () => {
  expect(jsonSchemaOf('targets', address)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
  });
});

describe.each(schemaNames)('the fields of %s', (name) => {
  test.each(locales)('all have a title, a meaning and words for their codes in %s', (locale) => {
    const missing = schemaFields(name).flatMap(({ path, values }) => {
      const words = fieldWords(locale, name, path);
      if (words === undefined || words.title.trim() === '' || words.meaning.trim() === '') return [path];
      return values.filter((code) => !(code in words.values)).map((code) => `${path} = ${code}`);
    });
    expect(missing).toEqual([]);
  });
});

test('no words are kept for a field that no file has', () => {
  const fields = new Set(
    schemaNames.flatMap((name) => schemaFields(name).map(({ path }) => `${name} ${path}`)),
  );
  const stray = wordedFields('zh-CN').filter(({ file, path }) =>
    file === undefined
      ? ![...fields].some((field) => field.endsWith(` ${path}`))
      : !fields.has(`${file} ${path}`),
  );
  // Only the JSON of one document has provisions; the two share their words.
  expect(stray.filter(({ file, path }) => !(file === 'policies' && path.startsWith('provisions')))).toEqual(
    [],
  );
});

test('what only one kind of record in a list has may be missing, and codes add up', () => {
  const fields = new Map(schemaFields('parallels').map((field) => [field.path, field]));
  expect(fields.get('kind')).toMatchObject({ optional: false, values: ['run', 'stock-phrase', 'document'] });
  expect(fields.get('quote')?.optional).toBe(false);
  expect(fields.get('a')?.optional).toBe(true);
  expect(fields.get('documents')?.optional).toBe(true);
});
