import { describe, expect, test } from 'vitest';
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

<P id="s4-1-1-p1">将产教融合\\{甲\\}&lt;5%，<strong>“十四五”</strong>[见此](https://a.cn/)。</P>

{/* 给编者的话 */}

## 五、组织领导 {#s5}

### 一是加强领导。 {#s5-1}
`;

describe('readMdx', () => {
  test('gives the provisions as a tree, labels apart from headings', () => {
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
                paragraphs: [{ id: 's4-1-1-p1', text: '将产教融合{甲}<5%，“十四五”见此。' }],
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
  ])('reads a file %s to the same text and places', (_, source) => {
    const { text, places } = readMdx(SAMPLE, 'a.mdx').value;
    expect(readMdx(source, 'a.mdx')).toMatchObject({ value: { text, places }, diagnostics: [] });
  });

  test('keeps embeds out of the text and says what they follow', () => {
    expect(readMdx(SAMPLE, 'a.mdx').value.embeds).toEqual([
      {
        name: 'TargetChart',
        attributes: { series: 'example-rate' },
        place: { line: 20, column: 1 },
        after: 's4-p1',
      },
    ]);
  });

  test('knows where each character of a paragraph is written, its escape included', () => {
    const { value } = readMdx('# 甲 {#title}\n\n<P id="p1">𠮷\\{甲}&lt;**乙**丙</P>\n', 'a.mdx');
    const place = value.places.get('p1');
    expect(value.text.provisions[0]?.paragraphs[0]?.text).toBe('𠮷{甲}<乙丙');
    expect(place).toMatchObject({ line: 3, column: 12 });
    expect(place?.characters.map(({ column }) => column)).toEqual([12, 13, 15, 16, 17, 23, 26]);
  });

  test.each([
    ['a paragraph outside <P>', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧乙\n'],
    ['a list', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧- 乙\n'],
    ['an expression', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧{1 + 1}\n'],
    ['an expression inside a paragraph', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-unknown-node⟧{丙}</P>\n'],
    ['an import', '⟦mdx-unknown-node⟧import a from "a"\n'],
    ['a component that holds text', '# 甲 {#title}\n\n⟦mdx-unknown-node⟧<Note>乙</Note>\n'],
    ['an image', '# 甲 {#title}\n\n<P id="p1">⟦mdx-unknown-node⟧![乙](a.png)</P>\n'],
    ['code', '# 甲 {#title}\n\n<P id="p1">⟦mdx-unknown-node⟧`乙`</P>\n'],
    ['a paragraph over two lines', '# 甲 {#title}\n\n<P id="p1">乙⟦mdx-unknown-node⟧\n丙</P>\n'],
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
  ])('names %s at its place', (_, sample) => {
    const { text, expected } = readMarkedSample(sample.replace('⟦⟧', ''));
    expect(nameProblems(readMdx(text, 'a.mdx').diagnostics)).toEqual(expected);
  });
});
