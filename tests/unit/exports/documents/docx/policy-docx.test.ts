import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CitableDocument } from '../../../../../src/domain/document/citable-document.ts';
import { documentLines } from '../../../../../src/domain/document/lines.ts';
import { walkProvisions } from '../../../../../src/domain/document/provision.ts';
import { policyDocx } from '../../../../../src/exports/documents/docx/policy-docx.ts';
import { demonstration } from '../../../domain/citing/sample-documents.ts';
import { fixtureDocuments, fixturePolicies } from '../../fixture-documents.ts';
import { xmlText } from '../../xml-text.ts';

function make(document: CitableDocument): Uint8Array | undefined {
  return policyDocx(document, {
    siteName: '职策',
    url: 'https://zhice.example/',
    asOf: '2026-11-21',
    names: ['云川市', '样本县'],
  });
}
function parts(document: CitableDocument): ReadonlyMap<string, string> {
  const files = unzipSync(make(document) ?? new Uint8Array());
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
function main(document: CitableDocument): string {
  return parts(document).get('word/document.xml') ?? '';
}
/**
 * Lines as Word shows them: a paragraph whose mark is a style separator goes on in the next one, a row is one line with a
 * tab between its cells; a cell that goes on from the row above, and the paragraph after a table, are none.
 */
function wordLines(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:p>.*?<\/w:p>/gu)]
    .flatMap(([block]) => {
      if (block.includes('w:val="AfterTable"')) return [];
      const cells = [...block.matchAll(/<w:tc>.*?<\/w:tc>/gu)].map(([cell]) => cell);
      const own = cells.filter((cell) => !cell.includes('<w:vMerge/>')).map(xmlText);
      if (cells.length > 0) return `${own.join('\t')}\n`;
      return xmlText(block) + (block.includes('<w:specVanish/>') ? '' : '\n');
    })
    .join('')
    .trimEnd()
    .split('\n');
}
function fixture(id: string): CitableDocument {
  return fixturePolicies.find(({ policy }) => policy.id === id) ?? demonstration;
}
/** Style of the paragraph that begins with a text. */
function styleOf(xml: string, text: string): string | undefined {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gu)]
    .map(([paragraph]) => paragraph)
    .find((paragraph) => xmlText(paragraph).startsWith(text))
    ?.match(/w:pStyle w:val="(\w+)"/u)?.[1];
}

describe('policyDocx', () => {
  it.each(fixturePolicies.map((document) => [document.policy.id, document] as const))(
    'holds every character of %s, run-in headings joined to their paragraph',
    (_id, document) => {
      expect(wordLines(main(document))).toEqual(documentLines(document.text).map(({ text }) => text));
    },
  );

  it('shows headings in its navigation pane, and nothing of the text that runs on after them', () => {
    const styles = parts(demonstration).get('word/styles.xml') ?? '';
    const outlined = new Set(
      [...styles.matchAll(/w:styleId="(\w+)">(?:(?!<\/w:style>).)*<w:outlineLvl/gu)].map(([, id]) => id),
    );
    for (const document of fixturePolicies) {
      const inPane = [...main(document).matchAll(/<w:p>.*?<\/w:p>/gu)]
        .filter(([block]) => outlined.has(/w:pStyle w:val="(\w+)"/u.exec(block)?.[1]))
        .map(([block]) => xmlText(block));
      const headings = [...walkProvisions(document.text.provisions)].map(
        ({ provision }) => provision.label + provision.heading,
      );
      expect(inPane.length).toBeGreaterThan(0);
      expect(inPane.filter((line) => !headings.includes(line))).toEqual([]);
    }
  });

  it('breaks a long title between its words, and holds the title when the breaks are left out', () => {
    const document = fixture('yunchuan-2022');
    const [title = ''] = /<w:p><w:pPr><w:pStyle w:val="Title"\/>.*?<\/w:p>/u.exec(main(document)) ?? [];
    expect(xmlText(title)).toBe(document.policy.noticeTitle);
    expect(title.split('<w:br/>').map((line) => xmlText(line))).toEqual([
      '云川市人民政府关于印发云川市',
      '职业教育发展规划(2022-2026年)的通知',
    ]);
  });

  it.each([
    ['示例市古树', 'Title'],
    ['（2019年', 'History'],
    ['第一章　总则', 'Addressee'],
    ['第一条', 'Article'],
    ['（一）树龄', 'BodyText'],
    ['1.生长', 'BodyText'],
    ['名木实行', 'BodyText'],
  ])('sets the line of a law that begins with %s as %s', (text, style) => {
    expect(styleOf(main(fixture('shili-trees-2024')), text)).toBe(style);
  });

  it('sets 第一条 and its caption in their own type and the sentence after them in that of the text', () => {
    const xml = main(fixture('shili-trees-2024'));
    expect(xml).toMatch(
      /"Article"\/>(?:(?!<\/w:p>).)*<w:specVanish\/>(?:(?!<\/w:p>).)*第二条　【适用范围】<(?:(?!<\/w:p>).)*<\/w:p><w:p><w:pPr><w:pStyle w:val="BodyText"\/>(?:(?!<\/w:p>).)*本市行政区域内/u,
    );
    const chapters = [...xml.matchAll(/w:val="(Chapter|Section)"/gu)].map(([, style]) => style);
    expect(chapters).toEqual(['Chapter', 'Chapter', 'Section', 'Section', 'Chapter', 'Chapter']);
  });

  it('begins an annex on a new page with its mark, and the title beneath', () => {
    const xml = main(fixture('reading-2025'));
    const annexes = [...xml.matchAll(/<w:pStyle w:val="Annex"\/>(<w:pageBreakBefore\/>)?/gu)];
    expect(annexes.map(([, newPage]) => newPage !== undefined)).toEqual([true, true]);
    expect(styleOf(xml, '重点任务分工表')).toBe('Title');
    expect(parts(fixture('reading-2025')).get('word/styles.xml')).toMatch(
      /w:styleId="Annex">(?:(?!<\/w:style>).)*w:eastAsia="黑体"/u,
    );
  });

  it('has tables with their spans, whose head rows stand on every page, as wide as the text', () => {
    const xml = main(fixture('reading-2025'));
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) => row);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows[0]).toMatch(/<w:gridSpan w:val="2"\/>(?:(?!<\/w:tc>).)*工作要求/u);
    expect(rows[2]).toMatch(/<w:vMerge w:val="restart"\/>(?:(?!<\/w:tc>).)*改造村级书屋/u);
    expect(rows[3]).toContain('<w:vMerge/>');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1588 - 1474);
    // Each row has the cells of five columns.
    for (const row of rows) {
      const spans = [...row.matchAll(/<w:tcPr>.*?<\/w:tcPr>/gu)].map(([cell]) =>
        Number(/gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1),
      );
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(5);
    }
  });

  it('sets decimal numbers by their depth, boxes and footnotes in types of their own', () => {
    const xml = main(fixture('yangben-harbour-2024'));
    const styles = ['1　', '1.1　', '2.1.1　', '专栏1', '①中心'].map((text) => styleOf(xml, text));
    expect(styles).toEqual(['Heading1', 'Heading2', 'Heading3', 'Box', 'Footnote']);
  });

  it('is byte for byte the same however often it is made', () => {
    for (const document of fixturePolicies) expect(make(document)).toEqual(make(document));
  });

  it('keeps the clock and the time zone out of the file', () => {
    const bytes = make(demonstration) ?? new Uint8Array();
    const view = new DataView(bytes.buffer);
    // Local file header: time and date of 1 January 1980, 00:00.
    expect([view.getUint32(0, true), view.getUint16(10, true), view.getUint16(12, true)]).toEqual([
      0x04034b50, 0, 0x21,
    ]);
    expect(parts(demonstration).get('docProps/core.xml')).toContain(
      '2026-11-21T00:00:00Z</dcterms:modified>',
    );
  });

  it('has real heading styles with the outline level of the printed number', () => {
    const xml = main(demonstration);
    expect(styleOf(xml, '三、重点任务')).toBe('Heading1');
    expect(styleOf(xml, '（二）加强建设')).toBe('Heading2');
    expect(styleOf(xml, '5.建设中心。')).toBe('Heading3');
    expect(styleOf(xml, '（1）选址。')).toBe('Heading4');
    const styles = parts(demonstration).get('word/styles.xml') ?? '';
    for (const level of [1, 2, 3, 4]) {
      expect(styles).toMatch(
        new RegExp(
          `w:styleId="Heading${String(level)}"><w:name w:val="heading ${String(level)}"/>.*?<w:outlineLvl w:val="${String(level - 1)}"/>`,
          'u',
        ),
      );
    }
  });

  it('keeps the text after a run-in heading out of the heading', () => {
    const [heading = ''] = /<w:p>(?:(?!<w:p>).)*建设中心。.*?<\/w:p>/u.exec(main(demonstration)) ?? [];
    expect(xmlText(heading)).toBe('5.建设中心。');
    expect(heading).toContain('<w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>');
  });

  it('has the page, type and spacing of GB/T 9704', () => {
    const files = parts(demonstration);
    const xml = files.get('word/document.xml') ?? '';
    const styles = files.get('word/styles.xml') ?? '';
    const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
      Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`, 'u').exec(xml)?.[1]),
    );
    const millimetres = [top, right, bottom, left].map((twips) => Math.round(((twips ?? 0) * 25.4) / 1440));
    expect(millimetres).toEqual([37, 26, 35, 28]);
    // 22 lines of 29 pt and 28 characters of 16 pt less the spacing fit the text area.
    expect(16838 - (top ?? 0) - (bottom ?? 0)).toBeGreaterThanOrEqual(22 * 580);
    expect(11906 - (left ?? 0) - (right ?? 0)).toBeGreaterThanOrEqual(28 * (320 - 5));
    expect(styles).toContain('w:line="580" w:lineRule="exact"');
    expect(styles).toContain('w:firstLineChars="200"');
    expect(styles).toMatch(/w:styleId="Title">.*?方正小标宋简体.*?w:sz w:val="44"/u);
    expect(styles).toMatch(
      /w:styleId="Title">(?:(?!<w:style ).)*<w:jc w:val="center"\/><w:outlineLvl w:val="0"\/>/u,
    );
    expect(styles).toMatch(/w:styleId="Heading1">.*?w:eastAsia="黑体"/u);
    expect(styles).toMatch(/w:styleId="Heading2">.*?w:eastAsia="楷体_GB2312"/u);
    expect(styles).toMatch(/w:styleId="Heading3">.*?w:eastAsia="仿宋_GB2312"/u);
  });

  it('numbers its pages between dashes, on the outer side', () => {
    const files = parts(demonstration);
    expect(xmlText(files.get('word/footer-odd.xml') ?? '').trim()).toBe('—  PAGE 1 —');
    expect(files.get('word/footer-odd.xml')).toContain('<w:jc w:val="right"/>');
    expect(files.get('word/footer-even.xml')).toContain('<w:jc w:val="left"/>');
    expect(files.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('says in its properties, not in its pages, who transcribed it', () => {
    const files = parts(demonstration);
    expect(files.get('docProps/core.xml')).toContain(
      '职策转录，https://zhice.example/；以发文机关公布的文本为准。',
    );
    expect(files.get('docProps/core.xml')).toContain('<dc:subject>示政办发〔2025〕12号</dc:subject>');
    expect(files.get('word/document.xml')).not.toContain('职策');
  });

  it('names every part in the content types and relationships', () => {
    const files = parts(demonstration);
    const types = files.get('[Content_Types].xml') ?? '';
    for (const path of files.keys()) {
      if (!path.endsWith('.rels') && path !== '[Content_Types].xml') expect(types).toContain(`"/${path}"`);
    }
  });

  it('is not made of reference material', () => {
    const reference = fixtureDocuments.find(({ policy }) => policy.nature === 'reference') ?? demonstration;
    expect(make(reference)).toBeUndefined();
  });
});
