import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentLines, partsOf } from '../../../src/domain/document/lines.ts';
import { checkFidelity } from '../../../src/domain/fidelity/check-fidelity.ts';
import { locateLines } from '../../../src/domain/fidelity/located-line.ts';
import { ingestSeed } from '../../../src/ingest/ingest-seed.ts';
import { readMdx } from '../../../src/ingest/mdx/read-mdx.ts';
import { serializeMdx } from '../../../src/ingest/mdx/serialize-mdx.ts';
import { nameProblems, readMarkedSample } from '../marked-sample.ts';
import { hostileSeed } from './hostile-text.ts';

/** Lines of the document with their ids: `s1-2+s1-2-p1 (二)标题。段落`. */
function outline(seed: string): readonly string[] {
  const { text } = ingestSeed(seed, 'a.txt').value;
  return documentLines(text).map(
    (line) =>
      `${partsOf(line)
        .map(({ id }) => id)
        .join('+')} ${line.text}`,
  );
}

describe('ingestSeed', () => {
  test('for any seed, its text comes through MDX and back, every character accounted for', () => {
    fc.assert(
      fc.property(hostileSeed, (seed) => {
        const { text, emendations } = ingestSeed(seed, 'a.txt').value;
        const read = readMdx(serializeMdx({ emendations }, text), 'a.mdx');
        expect(read.diagnostics).toEqual([]);
        expect(read.value.text).toEqual(text);
        expect(read.value.frontMatter).toEqual({ emendations });
        const blocks = locateLines(read.value.text, read.value.positions);
        const fidelity = checkFidelity({ seed, seedFile: 'a.txt', emendations, blocks, file: 'a.mdx' });
        expect(fidelity.diagnostics).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('distinguishes notice, signature, title, preamble, body and distribution', () => {
    const seed = `示例县人民政府关于印发《示例方案》的通知
各有关单位：
现将《示例方案》印发给你们，请认真执行。
附件：示例方案
                示例县人民政府
                示例县教育局
                2023年9月13日

示例方案
为落实要求，制定本方案。
一、指导思想
坚持改革。
抄送：县委办，县纪委办。
      县人大办。
示例县人民政府办公室　　2023年9月13日印发
`;
    expect(outline(seed)).toEqual([
      'notice-title 示例县人民政府关于印发《示例方案》的通知',
      'addressee-p1 各有关单位：',
      'notice-p1 现将《示例方案》印发给你们，请认真执行。',
      'notice-p2 附件：示例方案',
      'signature-p1 示例县人民政府',
      'signature-p2 示例县教育局',
      'signature-p3 2023年9月13日',
      'title 示例方案',
      'preamble-p1 为落实要求，制定本方案。',
      's1 一、指导思想',
      's1-p1 坚持改革。',
      'distribution-p1 抄送：县委办，县纪委办。',
      'distribution-p2 县人大办。',
      'distribution-p3 示例县人民政府办公室　　2023年9月13日印发',
    ]);
  });

  test('keeps the head, the path of the page and the note beneath the date out of every title', () => {
    const seed = `首页 > 政务公开 > 政策文件
示例县人民政府办公室文件
示政办发〔2025〕12号
关于印发《示例方案》的通知
各有关单位：
请执行。
附件：1.任务分工表
2.指标表
示例县人民政府办公室
2025年3月18日
（此件公开发布）
示例方案
一、目标
甲。
`;
    expect(outline(seed)).toEqual([
      'notice-title 关于印发《示例方案》的通知',
      'addressee-p1 各有关单位：',
      'notice-p1 请执行。',
      'notice-p2 附件：1.任务分工表',
      'notice-p3 2.指标表',
      'signature-p1 示例县人民政府办公室',
      'signature-p2 2025年3月18日',
      'note-p1 （此件公开发布）',
      'title 示例方案',
      's1 一、目标',
      's1-p1 甲。',
    ]);
    const { facts, emendations } = ingestSeed(seed, 'a.txt').value;
    expect(facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '发文机关标志 示例县人民政府办公室文件',
      '发文字号 示政办发〔2025〕12号',
    ]);
    expect(emendations.map(({ kind }) => kind)).toEqual(['furniture', 'metadata', 'metadata']);
  });

  test('keeps the note beneath the date of a plan that no notice issues', () => {
    expect(outline('示例方案\n一、目标\n甲。\n示例县教育局\n2025年3月18日\n（此件公开发布）')).toEqual([
      'title 示例方案',
      's1 一、目标',
      's1-p1 甲。',
      'signature-p1 示例县教育局',
      'signature-p2 2025年3月18日',
      'note-p1 （此件公开发布）',
    ]);
  });

  test('takes chapters and articles of a measure for its provisions', () => {
    const seed =
      '示例办法\n第一章 总则\n第一条 为了发展，制定本办法。\n第二章 附则\n第二条 自印发之日起施行。';
    expect(outline(seed)).toEqual([
      'title 示例办法',
      'c1 第一章 总则',
      'a1+a1-p1 第一条 为了发展，制定本办法。',
      'c2 第二章 附则',
      'a2+a2-p1 第二条 自印发之日起施行。',
    ]);
    expect(ingestSeed(seed, 'a.txt').diagnostics).toEqual([]);
  });

  test('warns of nothing where it puts a title together: titles are broken over lines', () => {
    const seed = '示例县推动产教融\n合的方案\n一、目标\n甲。';
    const { value, diagnostics } = ingestSeed(seed, 'a.txt');
    expect(nameProblems(diagnostics)).toEqual([]);
    expect(value.emendations).toMatchObject([{ kind: 'join', line: 1, reason: '标题断行，接合为一行' }]);
  });

  test('takes a plan without notice, signed at its end', () => {
    const seed = '示例方案\n各有关单位：\n制定本方案。\n一、目标\n甲。\n示例县教育局\n二〇二三年九月十三日';
    expect(outline(seed)).toEqual([
      'title 示例方案',
      'addressee-p1 各有关单位：',
      'preamble-p1 制定本方案。',
      's1 一、目标',
      's1-p1 甲。',
      'signature-p1 示例县教育局',
      'signature-p2 二〇二三年九月十三日',
    ]);
  });

  test('takes a second salutation or signature for paragraphs: the first are those of the notice', () => {
    const seed =
      '关于印发的通知\n各单位：\n请执行。\n2023年9月13日\n示例方案\n各部门：\n一、目标\n2024年1月2日';
    expect(outline(seed)).toEqual([
      'notice-title 关于印发的通知',
      'addressee-p1 各单位：',
      'notice-p1 请执行。',
      'signature-p1 2023年9月13日',
      'title 示例方案',
      'preamble-p1 各部门：',
      's1 一、目标',
      's1-p1 2024年1月2日',
    ]);
  });

  test('numbers the paragraphs of a document without numbering', () => {
    expect(outline('哈尔滨样板\n第一段。\n●第二段。\n')).toEqual([
      'title 哈尔滨样板',
      'p1 第一段。',
      'p2 ●第二段。',
    ]);
  });

  test('takes ids from the printed numbering, continuous or begun anew, brackets full or half', () => {
    const seed = `示例方案
一、总体要求
（一）指导思想。坚持改革。
职教生态更加和谐。布局优化。
(二)基本原则。
——坚持党的领导。
二、重点任务
（一）甲
1.总体目标。建设。
（1）第一步。开始。
2．具体指标。打造。
（二）乙
3.丙。丁。
三、保障
1.组织。戊。
一是加强领导。己。
二是落实。庚。
`;
    expect(outline(seed)).toEqual([
      'title 示例方案',
      's1 一、总体要求',
      's1-1+s1-1-p1 （一）指导思想。坚持改革。',
      's1-1-p2 职教生态更加和谐。布局优化。',
      's1-2 (二)基本原则。',
      's1-2-p1 ——坚持党的领导。',
      's2 二、重点任务',
      's2-1 （一）甲',
      's2-1-1+s2-1-1-p1 1.总体目标。建设。',
      's2-1-1-1+s2-1-1-1-p1 （1）第一步。开始。',
      's2-1-2+s2-1-2-p1 2．具体指标。打造。',
      's2-2 （二）乙',
      's2-2-3+s2-2-3-p1 3.丙。丁。',
      's3 三、保障',
      's3-1+s3-1-p1 1.组织。戊。',
      's3-1-1+s3-1-1-p1 一是加强领导。己。',
      's3-1-2+s3-1-2-p1 二是落实。庚。',
    ]);
    expect(ingestSeed(seed, 'a.txt').diagnostics).toEqual([]);
  });

  test('takes 一是 for a number only where 二是 begins a line too', () => {
    expect(outline('甲\n一、乙\n一是加强领导；二是落实。\n二、丙')).toContain(
      's1-p1 一是加强领导；二是落实。',
    );
  });

  test('drops layout white space of any kind at the ends of lines and keeps it inside', () => {
    const seed =
      '甲\n一、乙\n\u{a0}\u{2002}\u{3000}丙 \u{a0}\u{3000}丁\u{a0}。\u{2002}\u{a0}\n \u{a0}\n\n\n\n二、戊';
    expect(outline(seed)).toContain('s1-p1 丙 \u{a0}\u{3000}丁\u{a0}。');
  });

  test.each([
    [
      'a title',
      '示例县人民政府关于\n\n印发《示例方案》\n的通知\n各单位：\n一、甲',
      ['\n\n', '\n'],
      '示例县人民政府关于印发《示例方案》的通知',
    ],
    [
      'the title of an annex',
      '关于印发的通知\n各单位：\n请执行。\n2023年9月13日\n关于产教融\u{a0}\n\n 合的方案\n为了落实。\n一、甲',
      ['\u{a0}\n\n '],
      '关于产教融合的方案',
    ],
    [
      'a title around page matter',
      '示例县关于产教融\n浏览次数:\n合的方案\n一、甲',
      ['\n', '\n'],
      '示例县关于产教融合的方案',
    ],
  ])('puts %s together that is broken over lines', (_, seed, joined, title) => {
    const { value } = ingestSeed(seed, 'a.txt');
    const joins = value.emendations.filter(({ kind }) => kind === 'join');
    expect(joins.map(({ original, result }) => [original, result])).toEqual(
      joined.map((original) => [original, '']),
    );
    expect(value.text.provisions.map(({ heading }) => heading)).toContain(title);
  });

  test('keeps a space between two Latin words when it joins them', () => {
    const { emendations, text } = ingestSeed('Plan\nfor 2024\n一、甲', 'a.txt').value;
    expect(text.provisions[0]?.heading).toBe('Plan for 2024');
    expect(emendations[0]).toMatchObject({ kind: 'join', line: 1, column: 5, original: '\n', result: ' ' });
  });

  test('moves the head table, publisher line and document number into facts, and drops page furniture at both ends', () => {
    const seed = `新闻中心News
标 题: | 关于印发《示例方案》的通知 | ||||||||
索 引 号: | 1115/2024 | 发文字号: | 示教发〔2024〕5号 | ||||||
废止日期: | 有效性: | 有效 |
关于印发《示例方案》的通知
示教发〔2024〕5号
发布者:区发改局 发布日期:2024-07-29 10:37:02 浏览次数:12
各单位:
请执行。
2024年7月17日
示例方案
制定本方案。
一、目标
甲。
上一条:
下一条:
打印 关闭`;
    const { value, diagnostics } = ingestSeed(seed, 'a.txt');
    expect(diagnostics).toEqual([]);
    expect(value.emendations.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual([
      'furniture 1',
      'metadata 2',
      'metadata 3',
      'metadata 4',
      'metadata 6',
      'metadata 7',
      'furniture 15',
      'furniture 16',
      'furniture 17',
    ]);
    expect(value.facts.map(({ name, value: fact }) => `${name} ${fact}`)).toEqual([
      'title 关于印发《示例方案》的通知',
      'index-number 1115/2024',
      'document-number 示教发〔2024〕5号',
      'validity 有效',
      'document-number 示教发〔2024〕5号',
      'publisher 区发改局',
      'published 2024-07-29',
      'views 12',
    ]);
    expect(outline(seed)[0]).toBe('notice-title 关于印发《示例方案》的通知');
    expect(outline(seed).at(-1)).toBe('s1-p1 甲。');
  });

  test('declares a byte order mark as furniture', () => {
    const { value, diagnostics } = ingestSeed('\u{feff}示例方案\n一、甲', 'a.txt');
    expect(diagnostics).toEqual([]);
    expect(value.emendations).toMatchObject([
      { kind: 'furniture', line: 1, column: 1, original: '\u{feff}', result: '' },
    ]);
    expect(value.text.provisions[0]?.heading).toBe('示例方案');
  });

  test.each([
    [
      'a paragraph broken inside a word',
      '甲\n一、乙\n(一)优化营商环境。增强服务意识,提高服务质量。认\n\n⟦seed-joined⟧真贯彻落实。',
    ],
    [
      'a long line that ends open before an indented one',
      '甲\n一、乙\n⟦seed-open-line⟧各部门要加强对职业教育工作的组织领导和统筹协调以及\n　　各县要落实。',
    ],
    ['a gap in the numbering', '甲\n一、乙\n⟦seed-number-order⟧三、丙'],
    ['a number used twice', '甲\n一、乙\n⟦seed-number-repeated⟧一、丙'],
    ['numbering of another kind', '甲\n一、乙\n⟦seed-number-unplaced⟧第一条 丙。'],
    ['a style that its neighbours do not have', '甲\n一、乙\n1.丙\n2.丁\n⟦seed-number-unplaced⟧（三）戊'],
    ['page furniture in the middle of the text', '甲\n一、乙\n丙。\n⟦seed-page-matter⟧返回列表\n丁。'],
    ['a date in the middle of the text', '甲\n一、乙\n⟦seed-unclassified⟧2024年7月17日\n丙。'],
    [
      'the mark of an annex used twice',
      '甲\n一、乙\n附件1\n丙\n一、丁\n⟦seed-annex-repeated⟧附件1\n戊\n一、己',
    ],
    ['an invisible character', '甲\n一、乙\n丙⟦seed-invisible⟧\u{200b}丁。'],
    ['a character lost in conversion', '甲\n一、乙\n丙⟦seed-damaged⟧\u{fffd}丁。'],
    ['a text without title', '⟦seed-no-title⟧一、甲\n乙。'],
  ])('warns of %s at its position and loses nothing', (_, sample) => {
    const { text: seed, expected } = readMarkedSample(sample);
    const { value, diagnostics } = ingestSeed(seed, 'a.txt');
    expect(nameProblems(diagnostics)).toEqual(expected);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    const visible = (text: string): string => text.replace(/\s/g, '');
    expect(
      visible(
        documentLines(value.text)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toBe(visible(seed));
  });

  test.each([
    ['a short line without punctuation', '甲\n一、乙\n统筹部署\n加强谋划。'],
    [
      'a heading without punctuation',
      '甲\n一、乙\n1.推进学科专业建设与产业转型升级相适应并优化布局\n健全机制。',
    ],
    ['a line before a list item', '甲\n一、乙\n坚持统筹推进并注重发挥市场机制作用的各项工作要求如下\n--丙。'],
    [
      'a line that closes with a bracket',
      '甲\n一、乙\n推进工作的安排。（责任单位：市发展和改革委员会、市教育局）\n丙。',
    ],
  ])('does not join %s to the next', (_, seed) => {
    expect(ingestSeed(seed, 'a.txt').value.emendations).toEqual([]);
  });
});
