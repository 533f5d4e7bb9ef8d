import { expect, test } from 'vitest';
import { serializeJson } from '../../../../src/exports/tables/json-files.ts';

test('a list has each record on a line of its own', () => {
  expect(serializeJson([{ id: 'a', names: ['甲', '乙'] }, { id: 'b' }])).toBe(
    '[\n{"id":"a","names":["甲","乙"]},\n{"id":"b"}\n]\n',
  );
});

test('a record has each field on a line of its own, and each item of a field that is a list of records', () => {
  expect(serializeJson({ id: 'a', topics: ['x', 'y'], provisions: [{ id: 's1' }, { id: 's2' }] })).toBe(
    '{\n"id":"a",\n"topics":["x","y"],\n"provisions":[\n{"id":"s1"},\n{"id":"s2"}\n]\n}\n',
  );
});

test.each([
  [[]],
  [{}],
  [null],
  ['“甲”\n'],
  [[null, 1, [], {}]],
  [{ a: null, b: [], c: [[]], d: { e: [{ f: 1 }] } }],
])('%j is read as it was', (value) => {
  expect(JSON.parse(serializeJson(value))).toEqual(value);
});

test('what is undefined is left out of a record, and nothing in a list', () => {
  expect(JSON.parse(serializeJson({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  expect(JSON.parse(serializeJson([undefined, 1]))).toEqual([null, 1]);
});
