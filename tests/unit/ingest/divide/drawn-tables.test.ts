import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../../src/domain/fidelity/check-fidelity.ts';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';
import type { SeedLine } from '../../../../src/ingest/divide/seed-line.ts';
import { stripPageMatter } from '../../../../src/ingest/divide/strip-page-matter.ts';

/** Each row as `table: cells`, the heads of columns in brackets; other lines by their words. */
function show({ is, text }: SeedLine): string {
  if (is.kind !== 'row') return text;
  return `${String(is.table)}: ${is.cells.map((cell) => (cell.header ? `[${cell.text}]` : cell.text)).join('+')}`;
}

/** The lines that are left of a seed, with the proof that they are the seed with the emendations carried out. */
function read(seed: string) {
  const { lines, emendations } = stripPageMatter(lexSeed(seed), 'a.txt');
  const blocks = lines.map(({ text }, index) => ({
    id: `p${String(index + 1)}`,
    text,
    characters: [...text].map((_, column) => ({ line: index + 1, column: column + 1 })),
  }));
  const fidelity = checkFidelity({ seed, seedFile: 'a.txt', emendations, blocks, file: 'a.mdx' });
  expect(fidelity.diagnostics).toEqual([]);
  return { rows: lines.map(show), emendations };
}

describe('tables that a plain text draws', () => {
  test('with tabs between cells need no emendation', () => {
    const { rows, emendations } = read('序号\t任务\t单位\n1\t建设基地。\t市教育局\n2\t \t市财政局\n后文。');
    expect(rows).toEqual(['1: [序号]+[任务]+[单位]', '1: 1+建设基地。+市教育局', '1: 2++市财政局', '后文。']);
    expect(emendations).toEqual([]);
  });

  test('may leave the first or last cell of a row empty', () => {
    const { rows } = read('\t2031年\t2032年\n甲县\t3\t4\n乙县\t5\t');
    expect(rows).toEqual(['1: +2031年+2032年', '1: 甲县+3+4', '1: 乙县+5+']);
  });

  test('with bars and a rule become rows, one emendation each, the heads known by the rule', () => {
    const { rows, emendations } = read('| 1类 | 任务。 |\n|:---|---:|\n| 甲 | 建设。 |\n| 乙 | |');
    expect(rows).toEqual(['1: [1类]+[任务。]', '1: 甲+建设。', '1: 乙+']);
    const declared = emendations.toSorted((a, b) => a.line - b.line);
    expect(declared.map(({ kind, original, result }) => [kind, original, result])).toEqual([
      ['table', '| 1类 | 任务。 |', '1类\t任务。'],
      ['table', '|:---|---:|', ''],
      ['table', '| 甲 | 建设。 |', '甲\t建设。'],
      ['table', '| 乙 | |', '乙\t'],
    ]);
  });

  test('with bars between cells alone have as many cells in each row', () => {
    const { rows } = read('任务 | 单位\n建设基地 | 市教育局\n甲 | 乙 | 丙\n丁。');
    expect(rows).toEqual(['1: [任务]+[单位]', '1: 建设基地+市教育局', '甲 | 乙 | 丙', '丁。']);
  });

  test('with cells on lines and a lone bar after each are put together by the numbers of their rows', () => {
    const seed =
      '任务清单\n序号\n|\n任务\n|\n单位\n|\n1\n|\n建设\n基地。\n|\n市教育局\n|\n2\n|\n|\n市财政局\n|\n3\n|\n完善制度。\n|';
    const { rows, emendations } = read(seed);
    expect(rows).toEqual([
      '任务清单',
      '1: [序号]+[任务]+[单位]',
      '1: 1+建设 基地。+市教育局',
      '1: 2++市财政局',
      '1: 3+完善制度。+',
    ]);
    expect(emendations[0]).toMatchObject({
      kind: 'table',
      line: 2,
      column: 1,
      original: '序号\n|\n任务\n|\n单位\n|',
      result: '序号\t任务\t单位',
    });
  });

  test('with lone bars and rows that nothing numbers stay cells on lines, the bars declared', () => {
    const { rows, emendations } = read('任务\n|\n单位\n|\n建设基地\n|\n市教育局\n|');
    expect(rows).toEqual(['任务', '单位', '建设基地', '市教育局']);
    expect(emendations.map(({ kind, original, result }) => [kind, original, result])).toEqual(
      [2, 4, 6, 8].map(() => ['table', '|', '']),
    );
  });

  test('are counted, and end where another line stands', () => {
    const { rows } = read('甲\t乙\n丙\t丁。\n一、说明\n戊\t己\n庚\t辛。');
    expect(rows).toEqual(['1: [甲]+[乙]', '1: 丙+丁。', '一、说明', '2: [戊]+[己]', '2: 庚+辛。']);
  });

  test.each([
    ['numbered lines with a tab after the number', '1.\t加强领导。\n2.\t落实责任。'],
    ['one line alone with a tab', '甲\t乙\n丙。'],
    [
      'bodies and the date that sign, set out with tabs',
      '示例市教育局\t示例市财政局\n示例市审计局\t2031年2月3日',
    ],
    ['indented lines', '\t甲，乙。\n\t丙，丁。'],
    ['a line with a bar alone', '甲 | 乙\n丙。'],
  ])('are not seen in %s', (_, seed) => {
    const { lines, emendations } = stripPageMatter(lexSeed(seed), 'a.txt');
    expect(lines.map(({ is }) => is.kind)).not.toContain('row');
    expect(emendations).toEqual([]);
  });

  test('of facts above a document stay facts', () => {
    const { lines, facts } = stripPageMatter(
      lexSeed(
        '索引号: | 甲1 | 发文机构: | 乙 |\n主题分类: | 丙 | 公开日期: | 2031-02-03 |\n示例通知\n各单位：',
      ),
      'a.txt',
    );
    expect(lines.map(({ text }) => text)).toEqual(['示例通知', '各单位：']);
    expect(facts.map(({ name }) => name)).toEqual(['index-number', 'issuers', 'category', 'published']);
  });

  test('that the format of a file marks are those rows, counted before the drawn ones', () => {
    const cells = [
      { text: '甲', header: true as const },
      { text: '乙', colspan: 2 },
    ];
    const lines = lexSeed('甲\t乙\n说明。\n丙\t丁\n戊\t己', new Map([[1, { kind: 'row', table: 1, cells }]]));
    expect(lines[0]?.is).toEqual({ kind: 'row', table: 1, cells });
    expect(lines.map(({ is }) => (is.kind === 'row' ? is.table : 0))).toEqual([1, 0, 2, 2]);
  });
});
