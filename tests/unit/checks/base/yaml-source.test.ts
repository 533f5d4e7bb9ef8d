import { expect, test } from 'vitest';
import { readYamlSource } from '../../../../src/checks/base/yaml-source.ts';

test('a part is found by its path, and words inside it by themselves', () => {
  const yaml = readYamlSource('- 名: 甲乙丙\n  列:\n    - 丁\n    - 戊己\n', 'a.yaml');
  expect(yaml.positionOf([0, '名'])).toEqual({ line: 1, column: 6 });
  expect(yaml.positionOfName([0, '名'])).toEqual({ line: 1, column: 3 });
  expect(yaml.positionOf([0, '名'], '丙')).toEqual({ line: 1, column: 8 });
  expect(yaml.positionOf([0, '列', 1])).toEqual({ line: 4, column: 7 });
});

test('an absent part has the position of the nearest thing there is, an empty one that of its name', () => {
  const yaml = readYamlSource('a:\n  b: 1\nc:\n', 'a.yaml');
  expect(yaml.positionOf(['a', 'x', 'y'])).toEqual({ line: 2, column: 3 });
  expect(yaml.positionOf(['c'])).toEqual({ line: 3, column: 1 });
});

test('a range of a file keeps the positions of the whole file', () => {
  const source = '---\nid: 甲\n---\n正文';
  const yaml = readYamlSource(source, 'a.mdx', { start: 4, end: 10 });
  expect(yaml.value).toEqual({ id: '甲' });
  expect(yaml.positionOf(['id'])).toEqual({ line: 2, column: 5 });
});

test.each([
  { text: "a: '2024-05-01'", rules: [] },
  { text: 'a: 2024-05', rules: [] },
  { text: 'a: 2024-05-01', rules: ['yaml-unquoted-date'] },
  { text: 'a: [2024-5-1 10:00:00]', rules: ['yaml-unquoted-date'] },
  { text: 'a: 2024-05-01 至 2024-06-01', rules: [] },
  { text: 'a: 1\na: 2', rules: ['yaml-syntax'] },
  { text: 'a: [1', rules: ['yaml-syntax'] },
])('“$text” has the problems $rules', ({ text, rules }) => {
  expect(readYamlSource(text, 'a.yaml').diagnostics.map(({ ruleId }) => ruleId)).toEqual(rules);
});
