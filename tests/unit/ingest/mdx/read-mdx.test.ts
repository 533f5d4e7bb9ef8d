import { describe, expect, test } from 'vitest';
import { escapeMdx } from '../../../../src/ingest/mdx/escape-mdx.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { nameProblems, readMarkedSample } from '../../marked-sample.ts';

const SAMPLE = `---
id: example-2024
reviewed: "2024-07-01"
---

# 关于印发《…》的通知 {#notice-title}

<Part id="addressee">

<P id="addressee-p1">各相关单位:</P>

</Part>

# 示例方案 {#title}

## 四、重点任务 {#s4}

<P id="s4-p1">第一阶段。</P>

<TargetChart series="example-rate" />

### (一)构建格局 {#s4-1}

#### 1.健全机制。 {#s4-1-1 .run-in}

<P id="s4-1-1-p1">将产教融合\\{甲}\\<5%，“十四五”[2023]1号。</P>

## 五、组织领导 {#s5}

### 一是加强领导。 {#s5-1}
`;

describe('readMdx', () => {
  test('gives the provisions as a tree, labels separate from headings', () => {
    const { value, diagnostics } = readMdx(SAMPLE, 'a.mdx');
    expect(diagnostics).toEqual([]);
    const part = { label: '', runIn: false, children: [] };
    expect(value.text.provisions).toEqual([
      { ...part, id: 'notice-title', heading: '关于印发《…》的通知', paragraphs: [] },
      { ...part, id: 'addressee', heading: '', paragraphs: [{ id: 'addressee-p1', text: '各相关单位:' }] },
      { ...part, id: 'title', heading: '示例方案', paragraphs: [] },
      {
        id: 's4',
        label: '四、',
        heading: '重点任务',
        runIn: false,
        paragraphs: [{ id: 's4-p1', text: '第一阶段。' }],
        children: [
          {
            id: 's4-1',
            label: '(一)',
            heading: '构建格局',
            runIn: false,
            paragraphs: [],
            children: [
              {
                id: 's4-1-1',
                label: '1.',
                heading: '健全机制。',
                runIn: true,
                paragraphs: [{ id: 's4-1-1-p1', text: '将产教融合{甲}<5%，“十四五”[2023]1号。' }],
                children: [],
              },
            ],
          },
        ],
      },
      {
        id: 's5',
        label: '五、',
        heading: '组织领导',
        runIn: false,
        paragraphs: [],
        children: [{ ...part, id: 's5-1', label: '一是', heading: '加强领导。', paragraphs: [] }],
      },
    ]);
  });

  test('gives front matter as YAML has it and says where the body begins', () => {
    const { value } = readMdx(SAMPLE, 'a.mdx');
    expect(value.frontMatter).toEqual({ id: 'example-2024', reviewed: '2024-07-01' });
    expect(SAMPLE.slice(value.body.start).trimStart()).toMatch(/^# 关于/);
    expect(value.body.end).toBe(SAMPLE.length);
  });

  test('reads a body without front matter to the same text', () => {
    const { value } = readMdx(SAMPLE, 'a.mdx');
    const body = readMdx(SAMPLE.slice(value.body.start), 'a.mdx');
    expect(body.value.frontMatter).toBeUndefined();
    expect(body.value.text).toEqual(value.text);
  });

  test.each([
    ['with a byte order mark', `\u{feff}${SAMPLE}`],
    ['with CRLF line ends', SAMPLE.replaceAll('\n', '\r\n')],
  ])('reads a file %s to the same text and positions', (_, source) => {
    const { text, positions } = readMdx(SAMPLE, 'a.mdx').value;
    expect(readMdx(source, 'a.mdx')).toMatchObject({ value: { text, positions }, diagnostics: [] });
  });

  test('keeps embeds out of the text and says what they follow', () => {
    expect(readMdx(SAMPLE, 'a.mdx').value.embeds).toEqual([
      {
        name: 'TargetChart',
        attributes: { series: 'example-rate' },
        position: { line: 20, column: 1 },
        after: 's4-p1',
      },
    ]);
  });

  test('knows where each character of a paragraph is written, its escape included', () => {
    const { value, diagnostics } = readMdx('# 甲 {#title}\n\n<P id="p1">𠮷\\{甲}\\<乙丙</P>\n', 'a.mdx');
    const position = value.positions.get('p1');
    expect(diagnostics).toEqual([]);
    expect(value.text.provisions[0]?.paragraphs[0]?.text).toBe('𠮷{甲}<乙丙');
    expect(position).toMatchObject({ line: 3, column: 12 });
    expect(position?.characters.map(({ column }) => column)).toEqual([12, 13, 15, 16, 17, 19, 20]);
  });

  // What may not stand in a body, each at its position, and nothing else told about it.
  test.each([
    ['a paragraph outside <P>', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧乙\n'],
    ['a list', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧- 乙\n'],
    ['a quotation', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧> <P id="p1">乙</P>\n'],
    ['a rule', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧---\n'],
    ['a table of Markdown', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧| 乙 | 丙 |\n| - | - |\n'],
    ['an underlined heading', '⟦mdx-unknown-node⟧甲 {#title}\n===\n'],
    ['a definition of a link', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧[乙]: https://a.cn/\n'],
    ['an indented paragraph', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧  <P id="p1">乙</P>\n'],
    ['a line of other spaces', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧\u{3000}\n'],
    ['an expression', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧{1 + 1}\n'],
    ['a comment', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧{/* 给编者的话 */}\n'],
    ['an import', '⟦mdx-unknown-node⟧import a from "a"\n'],
    ['an export', '⟦mdx-unknown-node⟧export const a = 1\n'],
    ['a component that holds text', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<Note>乙</Note>\n'],
    [
      'an element around a paragraph',
      '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<div hidden>\n<P id="p1">乙</P>\n</div>\n',
    ],
    ['a nameless element', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<><P id="p1">乙</P></>\n'],
    ['a script without content', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<script src="https://a.cn/a.js" />\n'],
    ['a component of a similar name', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<P.Q id="p1">乙</P.Q>\n'],
    ['an image with a handler', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<img src="a" onerror="go()" />\n'],
    ['a block of code', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧```\n乙\n```\n'],
    ['a paragraph without words', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<P id="p1"></P>\n'],
    ['an expression inside a paragraph', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧{丙}</P>\n'],
    ['a comment inside a paragraph', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧{/* 丙 */}</P>\n'],
    ['a hidden element', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<span hidden>丙</span>丁</P>\n'],
    ['a template', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<template>丙</template>丁</P>\n'],
    ['struck-out words', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<s>丙</s></P>\n'],
    ['words in another direction', '# 甲 {#title}\n\n<P id="p1">⟦mdx-inline⟧<bdo dir="rtl">丙乙</bdo></P>\n'],
    [
      'a gloss',
      '# 甲 {#title}\n\n<P id="p1">⟦mdx-inline⟧<ruby>乙<rt>丙</rt></ruby></P>\n'.replace(
        '<rt>',
        '⟦mdx-inline⟧<rt>',
      ),
    ],
    [
      'an attribute with a sign that ends tags',
      '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<b data-x={"a>b"}>丙</b></P>\n',
    ],
    ['a break', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<br />丙</P>\n'],
    [
      'a link that runs a script',
      '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<a href="java&#x09;script:go()">丙</a></P>\n',
    ],
    ['a link of Markdown', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧[丙](https://a.cn/)</P>\n'],
    ['an address in angle brackets', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<https://a.cn/></P>\n'],
    ['strong words', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧**丙**丁</P>\n'],
    ['stressed words', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧_丙_丁</P>\n'],
    [
      'a chart inside a paragraph',
      '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-inline⟧<TargetChart series="a" /></P>\n',
    ],
    ['markup in a heading', '## 一、⟦mdx-inline⟧<span hidden>甲</span> {#s1}\n'],
    ['an image', '# 甲 {#title}\n\n<P id="p1">⟦mdx-inline⟧![乙](a.png)</P>\n'],
    ['code', '# 甲 {#title}\n\n<P id="p1">⟦mdx-inline⟧`乙`</P>\n'],
    ['a tab written as a number', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-escape⟧&#x09;丙</P>\n'],
    ['a named character', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-escape⟧&nbsp;丙</P>\n'],
    ['a letter written as a number', '# 甲 {#title}\n\n<P id="p1">⟦mdx-escape⟧&#x4e59;丙</P>\n'],
    ['a backslash that nothing needs', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-escape⟧\\#丙</P>\n'],
    ['a backslash before a Chinese character', '# 甲 {#title}\n\n<P id="p1">乙\\⟦mdx-escape⟧丙</P>\n'],
    ['a second attribute', '# 甲 {#title}\n\n<P id="p1" ⟦mdx-attribute⟧hidden>乙</P>\n'],
    ['an attribute before the id', '# 甲 {#title}\n\n<P ⟦mdx-attribute⟧class="x" id="p1">乙</P>\n'],
    ['an attribute that is run', '# 甲 {#title}\n\n<P id="p1" ⟦mdx-attribute⟧data-x={(go(), 1)}>乙</P>\n'],
    ['a spread', '# 甲 {#title}\n\n<P id="p1" ⟦mdx-attribute⟧{...go()}>乙</P>\n'],
    ['an id that is run', '# 甲 {#title}\n\n⟦⟧<P ⟦mdx-attribute⟧id={"p1"}>乙</P>\n'],
    ['an id given twice', '# 甲 {#title}\n\n<P id="p1" ⟦mdx-attribute⟧id="p2">乙</P>\n'],
    ['an id in single quotes', "# 甲 {#title}\n\n<P ⟦mdx-attribute⟧id='p1'>乙</P>\n"],
    ['spaces in a tag', '# 甲 {#title}\n\n⟦mdx-attribute⟧<P  id="p1" >乙</P>\n'],
    [
      'an attribute of a part',
      '⟦⟧<Part id="notice" ⟦mdx-attribute⟧hidden>\n\n<P id="notice-p1">甲</P>\n\n</Part>\n',
    ],
    [
      'an attribute of a chart',
      '# 甲 {#title}\n\n<TargetChart series="a" ⟦mdx-attribute⟧onclick="go()" />\n',
    ],
    ['a chart with an expression', '# 甲 {#title}\n\n<TargetChart ⟦mdx-attribute⟧series={go()} />\n'],
    [
      'a chart that holds something',
      '# 甲 {#title}\n\n⟦mdx-attribute⟧<TargetChart series="a"></TargetChart>\n',
    ],
    ['another class of a heading', '## 一、甲 ⟦mdx-attribute⟧{#s1 .hidden}\n'],
    ['an attribute of a heading', '## 一、甲 ⟦mdx-attribute⟧{#s1 onclick="go()"}\n'],
    ['a paragraph over two lines', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-break⟧\n丙</P>\n'],
    ['two paragraphs on one line', '# 甲 {#title}\n\n<P id="p1">乙</P>⟦mdx-break⟧<P id="p2">丙</P>\n'],
    [
      'two paragraphs without a blank line',
      '# 甲 {#title}\n\n<P id="p1">乙</P>\n⟦mdx-break⟧<P id="p2">丙</P>\n',
    ],
    ['a part on one line', '⟦⟧<Part id="notice">⟦mdx-break⟧<P id="notice-p1">甲</P></Part>\n'],
    ['words after a paragraph', '# 甲 {#title}\n\n<P id="p1">乙</P>⟦mdx-unknown-node⟧丙\n'],
    ['a paragraph without end', '# 甲 {#title}\n\n⟦mdx-syntax⟧<P id="p1">乙\n'],
    ['a part without end', '⟦mdx-syntax⟧<Part id="notice">\n\n<P id="notice-p1">甲</P>\n'],
    [
      'a part inside a part',
      '<Part id="notice">\n\n⟦mdx-syntax⟧<Part id="preamble">\n\n<P id="preamble-p1">甲</P>\n\n</Part>\n',
    ],
    ['the end of no part', '# 甲 {#title}\n\n⟦mdx-syntax⟧</Part>\n'],
    ['a tag without end', '# 甲 {#title}\n\n⟦mdx-syntax⟧<P id="p1"\n'],
    ['a heading without id', '⟦mdx-missing-id⟧## 一、甲\n'],
    ['a paragraph without id', '# 甲 {#title}\n\n⟦mdx-missing-id⟧<P>乙</P>\n'],
    ['an id used twice', '# 甲 {#title}\n\n<P id="p1">乙</P>\n\n<P id="p1">⟦mdx-duplicate-id⟧丙</P>\n'],
    ['a heading one level too deep', '### ⟦mdx-misplaced⟧一、甲 {#s1}\n'],
    ['a heading below another parent', '## 一、甲 {#s1}\n\n### ⟦mdx-misplaced⟧（二）乙 {#s2-2}\n'],
    ['a title with two #', '## ⟦mdx-misplaced⟧甲 {#title}\n'],
    ['a paragraph of another provision', '## 一、甲 {#s1}\n\n<P id="s2-p1">⟦mdx-misplaced⟧乙</P>\n'],
    [
      'a paragraph after a part',
      '⟦⟧<Part id="preamble">\n\n<P id="preamble-p1">甲</P>\n\n</Part>\n\n<P id="preamble-p2">⟦mdx-misplaced⟧乙</P>\n',
    ],
    ['a numbered id on a heading without number', '## ⟦mdx-label⟧甲 {#s1}\n'],
    ['a run-in heading with nothing to run into', '## ⟦mdx-run-in⟧一、甲。 {#s1 .run-in}\n'],
    ['source text that reads as a tag', '# 甲 {#title}\n\n<P id="p1">增长⟦mdx-syntax⟧<5%</P>\n'],
    ['front matter that is no YAML', '---\ntitle: "甲⟦mdx-front-matter⟧\n---\n'],
    ['front matter that multiplies itself', '---\na: ⟦mdx-front-matter⟧&a [1, 1]\nb: [*a, *a]\n---\n'],
  ])('names %s at its position', (_, sample) => {
    const { text, expected } = readMarkedSample(sample.replace('⟦⟧', ''));
    expect(nameProblems(readMdx(text, 'a.mdx').diagnostics)).toEqual(expected);
  });

  test('the words that markup stands around are read as if it were not there', () => {
    const source =
      '# 甲 {#title}\n\n<P id="p1">办学<span hidden>质量</span>**明显**{/* 注 */}[提升](https://a.cn/)&lt;</P>\n';
    const { value } = readMdx(source, 'a.mdx');
    expect(value.text.provisions[0]?.paragraphs).toEqual([{ id: 'p1', text: '办学质量明显提升<' }]);
  });

  test('a problem says in two languages what was found, what may stand there and how to correct it', () => {
    const [problem] = readMdx(
      '# 甲 {#title}\n\n<P id="p1">乙<span hidden>丙</span></P>\n',
      'a.mdx',
    ).diagnostics;
    expect(problem?.message.zh).toContain('<span hidden>');
    expect(problem?.message.en).toContain('<span hidden>');
    expect(problem?.hint.zh).toMatch(/只有文字.*删去/);
    expect(problem?.hint.en).toMatch(/text only.*take the markup out/);
  });

  test.each([
    ['of a million characters', '职教产融'.repeat(250_000)],
    ['of a hundred thousand characters to escape', '{<&*'.repeat(25_000)],
    ['of a hundred thousand brackets', '['.repeat(100_000)],
    ['of a hundred thousand ends of a heading', '#'.repeat(100_000)],
  ])('a paragraph %s is read back as it was printed', (_, text) => {
    const body = `# 甲 {#title}\n\n<P id="p1">${escapeMdx(text)}</P>\n`;
    const { value, diagnostics } = readMdx(body, 'a.mdx');
    expect(diagnostics).toEqual([]);
    expect(value.text.provisions[0]?.paragraphs[0]?.text === text).toBe(true);
  });

  test.each([
    [
      'thousands of nested elements',
      `${'<b>'.repeat(20_000)}乙${'</b>'.repeat(20_000)}`,
      ['mdx-inline 3:12'],
    ],
    ['thousands of open tags', '<'.repeat(50_000), ['mdx-syntax 3:12']],
    ['thousands of open braces', '{'.repeat(50_000), ['mdx-syntax 3:12']],
    ['thousands of character references', '&#x09;'.repeat(50_000), ['mdx-escape 3:12']],
  ])('%s are one problem', (_, words, expected) => {
    const { diagnostics } = readMdx(`# 甲 {#title}\n\n<P id="p1">${words}</P>\n`, 'a.mdx');
    expect(nameProblems(diagnostics)).toEqual(expected);
  });
});
