import { describe, expect, test } from 'vitest';
import { joinParagraphs } from '../../../../src/ingest/divide/join-paragraphs.ts';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';

function join(seed: string) {
  const { lines, diagnostics } = joinParagraphs(lexSeed(seed), 'a.txt');
  return {
    texts: lines.map(({ text }) => text),
    reasons: lines.flatMap(({ reasons }) => reasons),
    warnings: diagnostics.map(({ ruleId, line }) => `${ruleId} ${String(line)}`),
  };
}

describe('joinParagraphs', () => {
  test.each([
    [
      'a line that ends within a word',
      '完善实训条件，提高培养质量。强化师资队伍建',
      '设，提升办学水平。',
      '“建设”一词断开',
    ],
    ['a line that opens a bracket', '按照《示例市实训基地', '管理规定》执行。', '《…》跨行'],
    ['a line that opens a quotation mark', '建设一批“双师型', '教师”培训基地，扩大规模。', '“…”跨行'],
    [
      'a line within brackets that ends in a dash',
      '落实三年行动（2021—',
      '2023年），扩大规模。',
      '（…）跨行',
    ],
  ])('joins %s and says why', (_, first, second, evidence) => {
    expect(join(`${first}\n\n${second}`)).toEqual({
      texts: [first + second],
      reasons: [`段落断行（${evidence}），接合为一段`],
      warnings: ['seed-joined 3'],
    });
  });

  test('joins the lines of a text that is broken at one width, each paragraph for itself', () => {
    const wrapped = [
      '　　各县区要统筹安排实训基地的建设工作，把',
      '提高培养质量放在首位，完善经费保障和考核评',
      '价办法，推动各项任务落地见效，做到有布置、',
      '有检查。',
      '　　市级部门要按照职责加强工作指导，及时协',
      '调解决困难问题。',
    ];
    const { texts, reasons } = join(wrapped.join('\n'));
    expect(texts).toEqual([wrapped.slice(0, 4).join('').trim(), wrapped.slice(4).join('').trim()]);
    expect(new Set(reasons)).toEqual(new Set(['段落断行（与全文各行等宽），接合为一段']));
  });

  test('joins lines that are broken after a number of characters, digits among them', () => {
    const text =
      '到2031年，全市建成实训基地12个，年培训3.5万人次，比2026年提高20个百分点，其中县级基地8个，覆盖全部县区，形成布局合理、特色鲜明的格局，服务能力明显增强。';
    const lines = Array.from({ length: Math.ceil(text.length / 20) }, (_, line) =>
      text.slice(line * 20, line * 20 + 20),
    );
    expect(join(lines.join('\n')).texts).toEqual([text]);
  });

  test('joins a heading that is broken at the width of the text', () => {
    const prose = '市级部门要按照职责加强对实训基地工作的指导';
    const { texts } = join(
      [prose, prose, prose, '和检查。', '二、关于加强全市实训基地建设与管理工作若干', '事项的安排'].join(
        '\n',
      ),
    );
    expect(texts.at(-1)).toBe('二、关于加强全市实训基地建设与管理工作若干事项的安排');
  });

  test.each([
    [
      'a list of names',
      [
        '示例甲　　市实训基地建设领导小组办公室副主任',
        '示例乙　　市教育局副局长',
        '示例丙　　市财政局副局长',
      ],
    ],
    [
      'cells on lines',
      [
        '1',
        '把实训基地运行情况纳入年度考核的办法',
        '市教育局、市财政局、市人力资源和社会保障局、市审计局',
        '全市',
        '2',
      ],
    ],
    ['bodies that sign', ['示例市教育局', '示例市财政局', '示例市人力资源和社会保障局']],
    ['an address', ['地址：示例市示例区示例街道示例大道一百二十八号示例大厦', '邮编：000000']],
    [
      'words that end where the line does',
      ['各单位要加强对实训基地建设的组织领导，完善制度', '管理办法另行制定，报市教育局备案。'],
    ],
    ['a bracket that never closes', ['负责基地日常工作（见附表', '市教育局制定标准。']],
    [
      'a line before an indented one',
      ['完善实训条件，提高培养质量。强化师资队伍建', '　　设，提升办学水平。'],
    ],
  ])('never joins %s', (_, lines) => {
    expect(join(lines.join('\n')).texts).toEqual(lines.map((line) => line.trim()));
  });

  test('takes lines of like width for no broken text where others are far wider', () => {
    const cell = '把实训基地运行情况纳入年度考核的办法';
    const lines = [cell, cell, cell, `${cell}，${cell}，${cell}。`];
    expect(join(lines.join('\n')).texts).toEqual(lines);
  });

  test('takes lines whose words are set apart as columns for lines of their own', () => {
    const lines = [
      '甲职业学院　　　机电专业群　　　示某某',
      '乙技师学院　　　焊接　　　　　　样某某',
      '丙中等学校　　　护理专业　　　　例某某',
    ];
    expect(join(lines.join('\n')).texts).toEqual(lines);
  });

  test('warns of a long line that ends open and stays by itself', () => {
    const long = '把实训基地运行情况纳入县区和学校年度考核的具体办法';
    expect(join(`${long}\n全市\n${long}`).warnings).toEqual(['seed-open-line 1', 'seed-open-line 3']);
  });
});
