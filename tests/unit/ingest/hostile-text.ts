import fc from 'fast-check';

/** What Markdown, MDX, YAML, our own lexer or an editor might act on, beside plain official Chinese. */
const TOKENS = [
  '**“十四五”**', '{甲}', '<5%', 'https://a.cn/，参见', 'www.a.cn', 'a@b.cn', '2021. ', '5.', '#', ' ##', '~~', '_甲_',
  '&amp;', '&lt;', '&#x4e00;', '&', '3:30', ':::x', '"', "'", '--', '...', '\u{a0}', '\u{3000}', '  ', '\u{2002}', '\t',
  '😀', '👨‍👩‍👧', '𠮷', '㐂', '\\', '</P>', '<P id="x">', '{/* 注 */}', 'export const a', 'import a', '[甲](乙)',
  '![甲](乙)', '[^1]', '[[甲]]', '$a$', '| 甲 | 乙 |', '`', '```', '<!-- 注 -->', '\u{200b}', '\u{feff}', '\u{ad}', '\u{2028}',
  '\u{85}', '\u{e000}', '---', '+++', '% ', '! ', '? ', '- ',
] as const;

/** Printed numbers, part marks and page matter, wherever they may turn up. */
const MARKS = [
  '一、', '（二）', '(三)', '1.', '１．', '（1）', '一是', '二是', '抄送：', '2024年7月17日', '2024-07-17', '印发', '。', '，', '、',
  '；', '：', ':', '《', '》', '“', '”', '附件', '——', '●', '人民政府', '教育局', '各有关单位：', '浏览次数:', '搜索', '上一条:',
  '| 标 题: | 甲 |', '发布日期:2024-01-02', '2024-05-17 22:51:08', '乌教发〔2024〕50号', '第一条', '①',
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
  .chain((line) => fc.constantFrom(line, line.slice(1).replace(/^[\s]+/u, '') , line.slice(0, -1).replace(/[\s]+$/u, '')))
  .filter((line) => line !== '');

const lineBreak = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n \n', '\n    ', '\n\u{3000}\u{3000}', '\u{a0}\n');

/** A whole seed: hostile text, official marks and line breaks in any order. */
export const hostileSeed: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: piece },
      { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 2, arbitrary: lineBreak },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join('').replace(/[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{84}\u{86}-\u{9f}]/gu, ''));
