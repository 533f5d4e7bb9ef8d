import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CitableDocument } from '../../../../../src/domain/document/citable-document.ts';
import { documentLines } from '../../../../../src/domain/document/lines.ts';
import type { RunInForm } from '../../../../../src/exports/documents/docx/paragraph-xml.ts';
import { policyDocx } from '../../../../../src/exports/documents/docx/policy-docx.ts';
import { demonstration } from '../../../domain/citing/sample-documents.ts';
import { fixtureDocuments, fixturePolicies } from '../../fixture-documents.ts';
import { xmlText } from '../../xml-text.ts';

const forms: readonly RunInForm[] = ['separator', 'one-paragraph'];

function make(document: CitableDocument, runIn: RunInForm = 'separator'): Uint8Array | undefined {
  return policyDocx(document, { siteName: '职策', url: 'https://zhice.example/', asOf: '2026-11-21', runIn });
}
function parts(document: CitableDocument, runIn?: RunInForm): ReadonlyMap<string, string> {
  const files = unzipSync(make(document, runIn) ?? new Uint8Array());
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
function main(document: CitableDocument, runIn?: RunInForm): string {
  return parts(document, runIn).get('word/document.xml') ?? '';
}
/** Lines as Word shows them: a paragraph whose mark is a style separator goes on in the next one. */
function wordLines(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gu)]
    .map(([paragraph]) => xmlText(paragraph) + (paragraph.includes('<w:specVanish/>') ? '' : '\n'))
    .join('')
    .trimEnd()
    .split('\n');
}

describe('policyDocx', () => {
  it.each(
    fixturePolicies.flatMap((document) => forms.map((form) => [document.policy.id, form, document] as const)),
  )('holds every character of %s, run-in headings (%s) joined to their paragraph', (_id, form, document) => {
    expect(wordLines(main(document, form))).toEqual(documentLines(document.text).map(({ text }) => text));
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
    const styleOf = (text: string): string | undefined =>
      [...xml.matchAll(/<w:p>.*?<\/w:p>/gu)]
        .map(([p]) => p)
        .find((p) => xmlText(p) === text)
        ?.match(/w:pStyle w:val="(\w+)"/u)?.[1];
    expect(styleOf('三、重点任务')).toBe('Heading1');
    expect(styleOf('（二）加强建设')).toBe('Heading2');
    expect(styleOf('5.建设中心。')).toBe('Heading3');
    expect(styleOf('（1）选址。')).toBe('Heading4');
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
