import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  appendToYamlList,
  itemAtOffset,
  removeYamlItem,
  replaceYamlItem,
  setYamlValue,
} from '../../../../src/maintenance/editing/edit-yaml.ts';

const SOURCE = `# 说明
- id: a # 甲
  quote: '建成5个'
  value: 5

- { id: b, quote: "建成6个", value: 6 } # 乙
# 末尾
`;

describe('a value of a list of records', () => {
  test('is replaced in place, with its quotes and every remark as they were', () => {
    expect(setYamlValue(SOURCE, [0, 'quote'], '建成7个')).toBe(SOURCE.replace('建成5个', '建成7个'));
    expect(setYamlValue(SOURCE, [0, 'value'], 7)).toBe(SOURCE.replace('value: 5', 'value: 7'));
  });

  test('stays one value where it holds what YAML would take for marks', () => {
    const after = setYamlValue(SOURCE, [1, 'quote'], '甲: “乙”, [丙] # 丁') ?? '';
    expect(parse(after)).toMatchObject([{ id: 'a' }, { quote: '甲: “乙”, [丙] # 丁', value: 6 }]);
    const plain = setYamlValue('a: 1\nb: 文字\n', ['b'], "it's: #1") ?? '';
    expect(parse(plain)).toEqual({ a: 1, b: "it's: #1" });
  });

  test('is added after the other fields where the record has none, before the remark of the next', () => {
    const after = setYamlValue(SOURCE, [0, 'unit'], '个') ?? '';
    expect(after).toContain('  value: 5\n  unit: 个\n\n- { id: b');
    expect(parse(setYamlValue(SOURCE, [1, 'unit'], '%') ?? '')).toMatchObject([{}, { id: 'b', unit: '%' }]);
  });

  test('cannot be set where nothing holds it', () => {
    expect(setYamlValue(SOURCE, [2, 'unit'], '个')).toBeUndefined();
    expect(setYamlValue('', ['a'], '个')).toBeUndefined();
  });

  test('is found by where its record begins', () => {
    expect(itemAtOffset(SOURCE, SOURCE.indexOf('id: a'))).toBe(0);
    expect(itemAtOffset(SOURCE, SOURCE.indexOf('{ id: b'))).toBe(1);
    expect(itemAtOffset('[]', 0)).toBe(-1);
  });
});

describe('a record added to a list', () => {
  test('stands at its end, set off by an empty line, the remarks before it kept', () => {
    const after = appendToYamlList(SOURCE, [], { id: 'c', date: '2026-01-01' }) ?? '';
    expect(after.startsWith(SOURCE.slice(0, SOURCE.indexOf('# 末尾')))).toBe(true);
    expect(after).toContain('# 末尾');
    expect(parse(after)).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c', date: '2026-01-01' }]);
  });

  test.each(['# 目前没有。\n[]\n', '# 目前没有。\n'])('takes the place of an empty list: %j', (source) => {
    const after = appendToYamlList(source, [], { id: 'c' });
    expect(after).toBe('# 目前没有。\n- id: c\n');
  });

  test('takes the indentation of a list inside a record, whether empty or not', () => {
    const front = 'emendations:\n  - kind: join\n    line: 1 # 一\nreview: draft\n';
    expect(appendToYamlList(front, ['emendations'], { kind: 'x', line: 2 })).toBe(
      'emendations:\n  - kind: join\n    line: 1 # 一\n  - kind: x\n    line: 2\nreview: draft\n',
    );
    expect(appendToYamlList('emendations: []\nreview: draft\n', ['emendations'], { kind: 'x' })).toBe(
      'emendations:\n  - kind: x\nreview: draft\n',
    );
  });

  test('goes into a list that is written on one line', () => {
    expect(parse(appendToYamlList('a: [{ b: 1 }]\n', ['a'], { b: 2 }) ?? '')).toEqual({
      a: [{ b: 1 }, { b: 2 }],
    });
  });
});

describe('a record of a list', () => {
  const list = `# 说明
- id: a
  value: 1

# 关于乙
- id: b # 乙
  value: 2

- id: c
  value: 3
`;

  test('is replaced where it stands, the remarks and records around it kept', () => {
    expect(replaceYamlItem(list, 1, { id: 'x', words: ['一', '二'] })).toBe(
      list.replace('- id: b # 乙\n  value: 2\n', '- id: x\n  words:\n    - 一\n    - 二\n'),
    );
  });

  test('is removed with the empty line behind it', () => {
    expect(removeYamlItem(list, 1)).toBe(list.replace('- id: b # 乙\n  value: 2\n\n', ''));
    expect(parse(removeYamlItem(list, 2) ?? '')).toEqual([
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ]);
  });

  test('leaves an empty list where it was the last one', () => {
    expect(removeYamlItem('# 说明\n- id: a\n', 0)).toBe('# 说明\n[]\n');
  });

  test('is neither replaced nor removed where there is none, or all stand on one line', () => {
    expect(replaceYamlItem(list, 3, {})).toBeUndefined();
    expect(removeYamlItem(list, 3)).toBeUndefined();
    expect(removeYamlItem('[{ id: a }]', 0)).toBeUndefined();
  });

  test('an id is added to a list inside of it', () => {
    expect(appendToYamlList('- id: a\n  targets:\n    - b\n', [0, 'targets'], 'c')).toBe(
      '- id: a\n  targets:\n    - b\n    - c\n',
    );
    expect(appendToYamlList('- id: a\n  targets: []\n  review: reviewed\n', [0, 'targets'], 'c')).toBe(
      '- id: a\n  targets:\n    - c\n  review: reviewed\n',
    );
  });
});
