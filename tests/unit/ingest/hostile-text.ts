import fc from 'fast-check';

/** What Markdown, MDX, YAML, our own lexer or an editor might act on, besides plain official Chinese. */
const TOKENS = [
  '**“十四五”**',
  '{甲}',
  '<5%',
  'https://a.cn/，参见',
  'www.a.cn',
  'a@b.cn',
  '2021. ',
  '5.',
  '#',
  ' ##',
  '~~',
  '_甲_',
  '&amp;',
  '&lt;',
  '&#x4e00;',
  '&',
  '3:30',
  ':::x',
  '"',
  "'",
  '--',
  '...',
  '\u{a0}',
  '\u{3000}',
  '  ',
  '\u{2002}',
  '\t',
  '😀',
  '👨‍👩‍👧',
  '𠮷',
  '㐂',
  '\\',
  '</P>',
  '<P id="x">',
  '{/* 注 */}',
  'export const a',
  'import a',
  '[甲](乙)',
  '![甲](乙)',
  '[^1]',
  '[[甲]]',
  '$a$',
  '| 甲 | 乙 |',
  '`',
  '```',
  '<!-- 注 -->',
  '\u{200b}',
  '\u{feff}',
  '\u{ad}',
  '\u{2028}',
  '\u{85}',
  '\u{e000}',
  '---',
  '+++',
  '% ',
  '! ',
  '? ',
  '- ',
] as const;

/** Printed numbers, part marks and page matter, wherever they may turn up. */
const MARKS = [
  '一、',
  '（二）',
  '(三)',
  '1.',
  '１．',
  '（1）',
  '一是',
  '二是',
  '抄送：',
  '2024年7月17日',
  '2024-07-17',
  '印发',
  '。',
  '，',
  '、',
  '；',
  '：',
  ':',
  '《',
  '》',
  '“',
  '”',
  '附件',
  '——',
  '●',
  '人民政府',
  '教育局',
  '各有关单位：',
  '浏览次数:',
  '搜索',
  '上一条:',
  '| 标 题: | 甲 |',
  '发布日期:2024-01-02',
  '2024-05-17 22:51:08',
  '乌教发〔2024〕50号',
  '第一条',
  '①',
] as const;

const HAN = [...'职业教育产教融合高质量发展实施方案一二三四五六七八九十'];
const ASCII = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
const CONTROLS = /[\u{0}-\u{8}\u{a}-\u{1f}\u{7f}-\u{84}\u{86}-\u{9f}]/gu;

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TOKENS) },
  { weight: 3, arbitrary: fc.constantFrom(...HAN) },
  { weight: 2, arbitrary: fc.constantFrom(...ASCII) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
);

/** One line of text as it may stand in a paragraph: not empty, no layout space at either end, no control characters. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 20 })
  .map((pieces) => `甲${pieces.join('').replace(CONTROLS, '')}乙`)
  .chain((line) =>
    fc.constantFrom(line, line.slice(1).replace(/^[\s]+/u, ''), line.slice(0, -1).replace(/[\s]+$/u, '')),
  )
  .filter((line) => line !== '');

const lineBreak = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n \n',
  '\n    ',
  '\n\u{3000}\u{3000}',
  '\u{a0}\n',
);

const withoutControls = (text: string): string =>
  text.replace(/[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{84}\u{86}-\u{9f}]/gu, '');

/** Hostile text, official marks and line breaks in any order. */
const hostileMixture = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: piece },
      { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: lineBreak },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** Lines as official documents have them, in any order. */
const LINES = [
  '示例市职业教育发展规划',
  '(2022-2026年)',
  '关于印发《示例方案》的通知',
  '各有关单位：',
  '现将方案印发给你们，请执行。',
  '示例市人民政府',
  '2024年7月17日',
  '附件',
  '附件1',
  '为落实要求，制定本方案。',
  '一、目标',
  '二、任务',
  '（一）甲。乙。',
  '(二)丙。',
  '1.丁。戊。',
  '2．己',
  '（1）庚。',
  '一是辛。壬。',
  '二是癸。',
  '--加强统筹。',
  '●现有学校7所。',
  '各部门要加强对职业教育工作的组织领导和统筹协调以及',
  '抄送：县委办。',
  '县办公室  2024年7月18日印发',
  '浏览次数:',
  '搜索',
  '上一条:',
  '标 题: | 甲 |',
  '发布者:乙 发布日期:2024-01-02',
  '2024-05-17 22:51:08',
  '示教发〔2024〕5号',
  '|',
  '序号',
  '1',
  '2',
  '序号\t任务\t单位',
  '\t甲\t乙',
  '1\t建设。\t',
  '| 序号 | 任务 |',
  '|---|---|',
  '1 | 建设。',
  '| | 甲\t乙 |',
  '网页代码：甲',
  '索引号：',
  '中华人民共和国国务院令',
  '第901号',
  '关于印发《示例方案》的通知6890',
  '关于印发《示例方案》的通知 发布日期：2024-01-02 字体：[大 中 小]',
  '当前位置：首页 > 公开',
  '推进《示例市实训',
  '基地规划》，完善制度。强化师资队伍建',
  '设，提升水平。',
] as const;

const hostileDocument = fc
  .array(fc.tuple(fc.constantFrom(...LINES), lineBreak), { maxLength: 25 })
  .map((lines) => lines.flat().join(''));

/** A whole seed. */
export const hostileSeed: fc.Arbitrary<string> = fc
  .oneof(hostileMixture, hostileDocument)
  .map(withoutControls);
