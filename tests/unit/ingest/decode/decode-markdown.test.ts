import { expect, test } from 'vitest';
import { decodeSeed } from '../../../../src/ingest/decode/decode-seed.ts';
import { nameProblems } from '../../marked-sample.ts';

function decode(text: string) {
  return decodeSeed(new TextEncoder().encode(text), 'a.md');
}

function linesOf(text: string): readonly string[] {
  return (decode(text).value?.text ?? '').split('\n').slice(0, -1);
}

test('a line of the text is a line of the file, and headings are marked', () => {
  const { value, diagnostics } = decode(
    '# 甲条例\n\n2020年通过\n\n<!-- INFO\nEND -->\n\n## 第一章  总则 ##\n\n第一条 乙。\n',
  );
  expect(value?.text).toBe('甲条例\n\n2020年通过\n\n\n\n\n第一章  总则\n\n第一条 乙。\n');
  expect([...(value?.marks ?? [])]).toEqual([
    [1, { kind: 'heading', level: 1 }],
    [8, { kind: 'heading', level: 2 }],
  ]);
  expect(diagnostics).toEqual([]);
});

test('a heading may be underlined, and a rule is nothing to read', () => {
  const { value } = decode('甲\n===\n乙\n---\n\n---\n丙\n***\n');
  expect(value?.text).toBe('甲\n\n乙\n\n\n\n丙\n\n');
  expect([...(value?.marks.values() ?? [])].map((mark) => mark.kind === 'heading' && mark.level)).toEqual([
    1, 2,
  ]);
});

test.each([
  ['**一、甲。**乙', '一、甲。乙'],
  ['__甲__、*乙*', '甲、乙'],
  ['见[办法](https://example.org/a "题")第三条', '见办法第三条'],
  ['见 <https://example.org>', '见 https://example.org'],
  ['甲\\*乙\\_丙', '甲*乙_丙'],
  ['`甲`~~乙~~', '甲乙'],
  ['甲&emsp;乙&lt;丙', '甲\u{2003}乙<丙'],
  ['10<sup>3</sup>平方米<br>', '103平方米'],
  ['a_b_c 与 3*4', 'a_b_c 与 3*4'],
  ['> 引文', '引文'],
  ['- 甲', '甲'],
  ['1. 甲', '1. 甲'],
  ['[1] 注', '[1] 注'],
  ['若 a < b，则', '若 a < b，则'],
])('%j reads %j', (line, words) => {
  expect(linesOf(`${line}\n`)).toEqual([words]);
});

test('a table has a line a row, with its heads; the line that draws it is empty', () => {
  const { value } = decode('| 序号 | **任务** |\n|---|:-:|\n| 1 | 甲\\|乙 |\n| 2 |  |\n后文\n');
  expect(value?.text).toBe('序号\t任务\n\n1\t甲|乙\n2\t\n后文\n');
  expect(value?.marks.get(1)).toEqual({
    kind: 'row',
    table: 1,
    cells: [
      { text: '序号', header: true },
      { text: '任务', header: true },
    ],
  });
  expect(value?.marks.get(3)).toEqual({ kind: 'row', table: 1, cells: [{ text: '1' }, { text: '甲|乙' }] });
});

test('facts of the front matter are lines of facts, other fields are named', () => {
  const { value, diagnostics } = decode(
    '---\n发文字号: "示发〔2020〕1号"\nlayout: post\ntags:\n  - a\n---\n# 甲\n',
  );
  expect(value?.text).toBe('\n发文字号: | 示发〔2020〕1号 |\n\n\n\n\n甲\n');
  expect(nameProblems(diagnostics)).toEqual(['markdown-front-matter 1:1']);
  expect(diagnostics[0]?.message.zh).toContain('layout、tags');
});

test('code is text as it stands', () => {
  expect(linesOf('```\n# 甲 **乙**\n```\n')).toEqual(['', '# 甲 **乙**', '']);
});

test('a footnote stands beneath the line or table that refers to it first, both with its number', () => {
  const text =
    '落实要求[^来源]。\n\n| 指标 | 目标[^b] |\n| --- | --- |\n| 站点 | 3个 |\n\n扩大规模[^b]。\n\n[^来源]: 见样本意见。\n[^b]: 按年底数。\n[^c]: 无人引用。\n';
  expect(linesOf(text).filter((line) => line !== '')).toEqual([
    '落实要求[1]。',
    '[1]见样本意见。',
    '指标\t目标[2]',
    '站点\t3个',
    '[2]按年底数。',
    '扩大规模[2]。',
    '[^c]: 无人引用。',
  ]);
  expect([...(decode(text).value?.marks.values() ?? [])].map(({ kind }) => kind)).toEqual([
    'footnote',
    'row',
    'row',
    'footnote',
  ]);
});

test.each([
  ['stars', '*'.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['open links', '[甲]('.repeat(20_000)],
  ['open tags', '<b '.repeat(30_000)],
  ['spaces after a heading', `# ${' '.repeat(90_000)}甲`],
  ['spaces before a table', `|${' '.repeat(90_000)}甲\n|${' '.repeat(90_000)}甲`],
])('a long line of %s is read at once', (_, line) => {
  const start = performance.now();
  decode(line);
  expect(performance.now() - start).toBeLessThan(2000);
});
