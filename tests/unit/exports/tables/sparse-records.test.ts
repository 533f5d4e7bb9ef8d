import { expect, test } from 'vitest';
import { jsonFiles } from '../../../../src/exports/tables/json-files.ts';
import { jsonSchemaOf } from '../../../../src/exports/tables/json-schemas.ts';
import { leaveOutEmpty, sparseSchema } from '../../../../src/exports/tables/sparse-records.ts';
import { countedSite } from '../../content/counted-site.ts';
import { schemaProblems } from '../json-validator.ts';

const site = countedSite();
const address = 'https://zhice.example/data/schemas/x.json';

test.each(['targets', 'milestones'] as const)(
  'of %s the fields of the contract stay, empty or not, and every value that there is',
  (name) => {
    const records = jsonFiles[name].records(site) as readonly Readonly<Record<string, unknown>>[];
    const sparse = leaveOutEmpty(name, records) as typeof records;
    expect(JSON.stringify(sparse).length).toBeLessThan(JSON.stringify(records).length * 0.9);
    for (const [index, record] of records.entries()) {
      const kept = sparse[index] ?? {};
      expect({ ...record, ...kept }).toEqual(record);
      for (const [key, value] of Object.entries(record)) expect(kept[key] ?? null).toEqual(value);
      expect(Object.keys(kept)).toEqual(expect.arrayContaining(['id', 'policy', 'start', 'quote']));
    }
  },
);

test('the columns of statements that tables put first are there without a value, too', () => {
  const [record] = leaveOutEmpty('targets', [{ variantOf: null, note: null }]);
  expect(record).toEqual({ variantOf: null });
});

test.each(['targets', 'milestones'] as const)('such %s are what their schema describes', (name) => {
  const records = leaveOutEmpty(name, jsonFiles[name].records(site));
  const schema = jsonSchemaOf(name, address);
  expect(schemaProblems(schema, records)).not.toEqual([]);
  expect(schemaProblems(sparseSchema(name, schema), records)).toEqual([]);
  const [nameless] = records.map((record) => ({ ...(record as object), id: undefined }));
  expect(schemaProblems(sparseSchema(name, schema), [nameless])).not.toEqual([]);
});

test('other lists, and their schemas, are as they were', () => {
  const records = [{ id: 'a', note: null }];
  expect(leaveOutEmpty('indicators', records)).toBe(records);
  const schema = jsonSchemaOf('indicators', address);
  expect(sparseSchema('indicators', schema)).toBe(schema);
});
