import { describe, expect, test } from 'vitest';
import { jsonFiles } from '../../../../src/exports/tables/json-files.ts';
import {
  serializeTable,
  tableColumns,
  tableFields,
  tableNames,
} from '../../../../src/exports/tables/tables.ts';
import { sampleCorpus } from '../sample-corpus.ts';

test('the columns of targets.csv begin with those of the page contract, in its order', () => {
  expect(tableColumns.targets.slice(0, 22).join(', ')).toBe(
    'id, series, policy, indicator, name, kind, counting, value, valueMax, unit, comparator, start, due, dueText, modality, provision, quote, organisations, status, statusAsOf, variantOf, repeatOf',
  );
});

test.each(['targets', 'reports', 'milestones', 'organisations'] as const)(
  'a row of %s.csv stands by itself: its nature, its place in both languages and its address',
  (name) => {
    expect(tableColumns[name]).toEqual(expect.arrayContaining(['nature', 'region', 'regionEn', 'address']));
    expect(tableColumns[name].at(-1)).toBe('address');
  },
);

test('columns that tables share follow each other in one order', () => {
  const shared = ['document', 'documentEn', 'regionEn', 'indicatorName', 'indicatorNameEn', 'address'];
  for (const name of tableNames) {
    const own: readonly string[] = tableColumns[name];
    const here = shared.filter((column) => own.includes(column));
    expect(own.filter((column) => shared.includes(column))).toEqual(here);
  }
});

test.each(tableNames)('every column of %s.csv is a field of its records', (name) => {
  expect(tableFields(name).map(({ path }) => path)).toEqual([...tableColumns[name]]);
});

test.each(['targets', 'reports', 'milestones'] as const)(
  '%s.csv has the document and the quote of each row',
  (name) => {
    expect(tableColumns[name]).toEqual(expect.arrayContaining(['policy', 'provision', 'quote']));
  },
);

describe('targets.csv', () => {
  const [header, ...rows] = serializeTable('targets', jsonFiles.targets.records(sampleCorpus)).split('\r\n');

  test('begins with a byte order mark and ends with a line break', () => {
    expect(header?.startsWith('\u{feff}id,series,')).toBe(true);
    expect(rows.at(-1)).toBe('');
  });

  test('prints numbers bare, lists joined by semicolons, nothing for what is missing, and disarms a formula', () => {
    expect(rows[0]).toBe(
      "jia-2025-base-2025,jia-2025-base,jia-2025,base,“双师型”基地,target,new,5,10,个,range,2025,2025,到2025年,stated,s1-p1,'=30%以上的“双师型”基地5-10个,jia-education;jia-government,elapsed-no-result,2026-11-21,,,policy,complete,甲市职业教育行动方案（2025—2027年）,Sample,示例市,Sample,bases,,,explicit,建成,基地,bases,jia-education;jia-government,jia-education;jia-government,https://zhice.example/targets/jia-2025-base/#jia-2025-base-2025,https://zhice.example/policies/jia-2025/#s1-p1",
    );
    expect(rows[1]).toBe(
      'jia-2025-base-2,jia-2025-base,jia-2025,base,“双师型”基地,target,new,,,,,,,,strive,s1-p1,达到或超过全省平均水平,,undated,2026-11-21,jia-2025-base-2025,,policy,complete,甲市职业教育行动方案（2025—2027年）,Sample,示例市,Sample,bases,,,,,基地,bases,,,https://zhice.example/targets/jia-2025-base/#jia-2025-base-2,https://zhice.example/policies/jia-2025/#s1-p1',
    );
  });
});

test('a dotted column leads into an object, and is empty where there is none', () => {
  const [header, inside, outside] = serializeTable('reports', jsonFiles.reports.records(sampleCorpus)).split(
    '\r\n',
  );
  const column = header?.split(',').indexOf('publication.publisher') ?? -1;
  expect(inside?.split(',')[column]).toBe('');
  expect(outside?.split(',')[column]).toBe('甲市统计局');
});
