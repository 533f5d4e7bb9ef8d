import { describe, expect, test } from 'vitest';
import { schemaNames } from '../../../../src/exports/tables/json-schemas.ts';
import { tableColumns } from '../../../../src/exports/tables/tables.ts';
import { viewFields } from '../../../../src/features/data/fields.ts';

const lists = viewFields('zh-CN');
const fieldsOf = (name: string) => lists.find(({ id }) => id === name)?.fields ?? [];

test('every data file is described, once', () => {
  expect(lists.map(({ id }) => id)).toEqual(schemaNames);
});

describe('the fields of a table', () => {
  test('begin with its columns, in their order, and say which are', () => {
    const fields = fieldsOf('targets');
    const { length } = tableColumns.targets;
    expect(fields.slice(0, length).map(({ path }) => path)).toEqual([...tableColumns.targets]);
    expect(fields.map(({ inTable }) => inTable)).toEqual(fields.map((_, index) => index < length));
    expect(fields.length).toBeGreaterThan(length);
  });

  test('have words for every code', () => {
    const status = fieldsOf('targets').find(({ path }) => path === 'status');
    expect(status?.codes.length).toBeGreaterThan(5);
    for (const { code, words } of status?.codes ?? []) expect(words).not.toBe(code);
  });
});

test('a list without a table has no columns', () => {
  expect(lists.find(({ id }) => id === 'topics')).toMatchObject({ columns: 0 });
  expect(fieldsOf('topics').some(({ inTable }) => inTable)).toBe(false);
});
