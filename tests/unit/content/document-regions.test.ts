import { expect, test } from 'vitest';
import { documentRegions, regionNames } from '../../../src/content/document-regions.ts';
import type { RegionLevel } from '../../../src/schemas/vocabulary.ts';
import { samplePolicy } from '../domain/citing/sample-documents.ts';

const document = (id: string, name: string, level: RegionLevel, adcode: string) => ({
  policy: samplePolicy({ id, title: '方案', region: { name, nameEn: `${name} in English`, level, adcode } }),
  text: { provisions: [] },
  aliases: new Map<string, readonly string[]>(),
});

test('regions stand from the country down, those of a level by code, with their documents in the order given', () => {
  const regions = documentRegions(
    [
      document('b', '丙县', 'county', '130121'),
      document('d', '乙市', 'prefecture', '130200'),
      document('a', '丙县', 'county', '130121'),
      document('c', '全国', 'national', '100000'),
      document('e', '甲市', 'prefecture', '130100'),
    ],
    'zh-CN',
  );
  expect(regions.map(({ label, documents }) => [label, documents.map(({ policy }) => policy.id)])).toEqual([
    ['全国', ['c']],
    ['甲市', ['e']],
    ['乙市', ['d']],
    ['丙县', ['b', 'a']],
  ]);
});

test('a name that two regions have stands after the division above each', () => {
  const regions = documentRegions(
    [document('a', '鼓楼区', 'county', '320106'), document('b', '鼓楼区', 'county', '350102')],
    'zh-CN',
  );
  expect(regions.map(({ name, label }) => [name, label])).toEqual([
    ['鼓楼区', '南京市 鼓楼区'],
    ['鼓楼区', '福州市 鼓楼区'],
  ]);
});

test('places are counted by where they are, and two that are called alike are two', () => {
  const documents = [
    document('a', '鼓楼区', 'county', '320106'),
    document('b', '甲市', 'prefecture', '130100'),
    document('c', '鼓楼区', 'county', '350102'),
    document('d', '甲市', 'prefecture', '130100'),
  ];
  expect(regionNames(documents, 'zh-CN')).toEqual(['鼓楼区', '甲市', '鼓楼区']);
});
