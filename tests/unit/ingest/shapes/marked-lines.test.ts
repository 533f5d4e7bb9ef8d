import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../../src/domain/fidelity/check-fidelity.ts';
import { locateLines } from '../../../../src/domain/fidelity/located-line.ts';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';
import { decodeSeed } from '../../../../src/ingest/decode/decode-seed.ts';
import type { LineMarks } from '../../../../src/ingest/decode/decoded-seed.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { serializeMdx } from '../../../../src/ingest/mdx/serialize-mdx.ts';
import { docxFile, paragraph, run, table } from '../decode/docx-file.ts';
import { outlineOf } from './outline.ts';

interface Marked {
  readonly seed: string;
  readonly marks: LineMarks;
}

/** Lines that begin with `^` are footnotes, as a Word file gives them. */
function withFootnotes(...lines: readonly string[]): Marked {
  let number = 0;
  const marks = lines.flatMap((line, index) =>
    line.startsWith('^') ? [[index + 1, { kind: 'footnote', number: (number += 1) }] as const] : [],
  );
  return { seed: lines.map((line) => `${line.replace(/^\^/u, '')}\n`).join(''), marks: new Map(marks) };
}

function ingestedText({ seed, marks }: Marked): PolicyText {
  const { text, emendations } = ingestSeed(seed, 'a.docx', marks).value;
  const read = readMdx(serializeMdx({ emendations }, text), 'a.mdx');
  expect(read.diagnostics).toEqual([]);
  expect(read.value.text).toEqual(text);
  const blocks = locateLines(read.value.text, read.value.positions);
  const file = 'a.mdx';
  expect(checkFidelity({ seed, seedFile: 'a.docx', emendations, blocks, file }).diagnostics).toEqual([]);
  return text;
}

function outline(marked: Marked): readonly string[] {
  return outlineOf(ingestedText(marked));
}

function markdown(source: string): Marked {
  const { value } = decodeSeed(new TextEncoder().encode(source), 'a.md');
  if (value === undefined) throw new Error('the Markdown cannot be read');
  return { seed: value.text, marks: value.marks };
}

describe('footnotes', () => {
  test('stand beneath the lines that refer to them, in printed order, and are counted for each provision', () => {
    expect(
      outline(
        withFootnotes(
          '示例县培训工作方案[1]',
          '^[1]本方案经县政府审议。',
          '为做好培训，制定本方案。[2]',
          '^[2]见示例报告。',
          '一、目标[3]',
          '^[3]目标按年度分解。',
          '扩大规模。[4]',
          '^[4]规模指在册人数。',
          '^不含兼职人员。',
          '（一）提高质量。办好课程。[5]',
          '^[5]课程以目录为准。',
          '稳步推进。',
        ),
      ),
    ).toEqual([
      'title 示例县培训工作方案[1]',
      'title-fn1 [1]本方案经县政府审议。',
      'preamble-p1 为做好培训，制定本方案。[2]',
      'preamble-fn1 [2]见示例报告。',
      's1 一、目标[3]',
      's1-fn1 [3]目标按年度分解。',
      's1-p1 扩大规模。[4]',
      's1-fn2 [4]规模指在册人数。',
      's1-fn3 不含兼职人员。',
      's1-1+s1-1-p1 （一）提高质量。办好课程。[5]',
      's1-1-fn1 [5]课程以目录为准。',
      's1-1-p2 稳步推进。',
    ]);
  });

  test('divide neither a title from what stands below it nor the paragraphs of a notice from each other', () => {
    expect(
      outline(
        withFootnotes(
          '关于印发示例方案的通知①',
          '^①有删减。',
          '各镇人民政府：',
          '现印发给你们，请执行。②',
          '^②执行期限见正文。',
          '执行情况按季报送。',
          '示例县人民政府',
          '2025年3月18日',
          '示例方案',
          '一、目标',
        ),
      ),
    ).toEqual([
      'notice-title 关于印发示例方案的通知①',
      'notice-title-fn1 ①有删减。',
      'addressee-p1 各镇人民政府：',
      'notice-p1 现印发给你们，请执行。②',
      'notice-fn1 ②执行期限见正文。',
      'notice-p2 执行情况按季报送。',
      'signature-p1 示例县人民政府',
      'signature-p2 2025年3月18日',
      'title 示例方案',
      's1 一、目标',
    ]);
  });

  test('of a text without numbering are counted below its title', () => {
    expect(
      outline(withFootnotes('示例说明[1]', '^[1]试用。', '第一段话。[2]', '^[2]见附图。', '第二段话。')),
    ).toEqual(['title 示例说明[1]', 'fn1 [1]试用。', 'p1 第一段话。[2]', 'fn2 [2]见附图。', 'p2 第二段话。']);
  });

  test('of a Word file come through from its bytes, beneath tables and annexes too', () => {
    let noted = 0;
    const notes: string[] = [];
    const withNote = (text: string, note: string): string => {
      noted += 1;
      const id = `w:id="${String(noted)}"`;
      notes.push(`<w:footnote ${id}>${paragraph(note)}</w:footnote>`);
      return `<w:p>${run(text)}<w:r><w:footnoteReference ${id}/></w:r></w:p>`;
    };
    const body = [
      withNote('示例市人民政府关于加强培训的意见', '有删减。'),
      paragraph('一、目标'),
      table([
        ['序号', '任务'],
        ['1', withNote('办学', '以三年计。')],
      ]),
      paragraph('示例市人民政府'),
      paragraph('2031年1月5日'),
      paragraph('附件'),
      withNote('培训清单', '另行更新。'),
      paragraph('甲班。'),
    ].join('');
    const { value } = decodeSeed(docxFile({ body, footnotes: notes.join('') }), 'a.docx');
    const lines = outline({ seed: value?.text ?? '', marks: value?.marks ?? new Map() });
    expect(lines.filter((line) => line.includes('fn'))).toEqual([
      'title-fn1 [1]有删减。',
      's1-fn1 [2]以三年计。',
      'x1-title-fn1 [3]另行更新。',
    ]);
    expect(lines.at(-1)).toBe('x1-p1 甲班。');
  });

  test('are no numbers of provisions, and join no lines over them', () => {
    const { seed, marks } = withFootnotes(
      '示例方案',
      '一、目标',
      '（到二〇三〇年[1]',
      '^1.见规划',
      '全部建成）。',
    );
    const { text, unplaced } = ingestSeed(seed, 'a.docx', marks).value;
    expect(unplaced).toEqual([]);
    expect(outlineOf(text)).toEqual([
      'title 示例方案',
      's1 一、目标',
      's1-p1 （到二〇三〇年[1]',
      's1-fn1 1.见规划',
      's1-p2 全部建成）。',
    ]);
  });
});

describe('headings by their format', () => {
  test('end a title where the next line is none', () => {
    expect(
      outline(
        markdown(
          '# 示例县职业培训条例\n\n示例县人大常委会文告\n\n## 第一章  总则\n\n第一条 为了发展培训。\n',
        ),
      ),
    ).toEqual([
      'title 示例县职业培训条例',
      'preamble-p1 示例县人大常委会文告',
      'c1 第一章  总则',
      'a1+a1-p1 第一条 为了发展培训。',
    ]);
  });

  test('are chapters even where there is one, and articles are none', () => {
    expect(outline(markdown('# 示例规划\n\n## 第一章 发展，改革，开放；创新\n\n扩大规模。\n'))).toEqual([
      'title 示例规划',
      'c1 第一章 发展，改革，开放；创新',
      'c1-p1 扩大规模。',
    ]);
  });

  test('are joined with no line, as long as they may be', () => {
    const source =
      '# 示例方案\n\n## 一、目标\n\n### 扩大培训规模、提高培训质量、办好培训（全部\n\n课程）、服务。\n';
    expect(outline(markdown(source)).slice(2)).toEqual([
      's1-p1 扩大培训规模、提高培训质量、办好培训（全部',
      's1-p2 课程）、服务。',
    ]);
    const { seed, marks } = markdown(source);
    expect(ingestSeed(seed, 'a.md', marks).diagnostics).toEqual([]);
  });
});
