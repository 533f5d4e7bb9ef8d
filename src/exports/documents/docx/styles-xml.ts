import { xmlDeclaration, xmlElement } from '../../xml-element.ts';
import { geometry } from './geometry.ts';
import type { DocxFont } from './package-parts.ts';
import { docxFonts, latinFont, namespaces } from './package-parts.ts';

/** `word/styles.xml`: real heading styles, in the type and spacing of GB/T 9704. */
export function stylesXml(): string {
  return `${xmlDeclaration}${xmlElement('w:styles', namespaces, [
    defaults(),
    paragraphStyle('Normal', 'Normal', '', '', true),
    paragraphStyle('Title', 'Title', titleParagraph, type(docxFonts.title, geometry.titleSize)),
    paragraphStyle('Addressee', '主送机关', flush, ''),
    paragraphStyle('BodyText', 'Body Text', '', ''),
    paragraphStyle('Signature', 'Signature', signatureParagraph, ''),
    paragraphStyle('Distribution', '抄送', distributionParagraph, type(docxFonts.body, geometry.smallSize)),
    paragraphStyle('History', '沿革', `${flush}<w:jc w:val="center"/>`, fonts(docxFonts.item)),
    paragraphStyle(
      'Chapter',
      '章',
      `<w:keepNext/>${centred}<w:outlineLvl w:val="0"/>`,
      fonts(docxFonts.part),
    ),
    paragraphStyle(
      'Section',
      '节',
      `<w:keepNext/>${centred}<w:outlineLvl w:val="1"/>`,
      fonts(docxFonts.item),
    ),
    paragraphStyle('Article', '条', '', fonts(docxFonts.part)),
    paragraphStyle('Box', '专栏', '<w:keepNext/>', fonts(docxFonts.part)),
    paragraphStyle('Annex', '附件', `<w:keepNext/>${flush}<w:outlineLvl w:val="0"/>`, fonts(docxFonts.part)),
    paragraphStyle('Footnote', '脚注', `${tablePitch}${flush}`, sizes(geometry.tableSize)),
    paragraphStyle(
      'TableHead',
      '表头',
      `${tablePitch}${flush}<w:jc w:val="center"/>`,
      type(docxFonts.part, geometry.tableSize),
    ),
    paragraphStyle(
      'TableText',
      '表文',
      `${tablePitch}${flush}<w:jc w:val="left"/>`,
      type(docxFonts.body, geometry.tableSize),
    ),
    paragraphStyle(
      'AfterTable',
      '表后',
      `<w:spacing w:line="${String(geometry.linePitch / 2)}" w:lineRule="exact"/>${flush}`,
      '',
    ),
    tableGrid(),
    heading(1, docxFonts.part),
    heading(2, docxFonts.item),
    heading(3, docxFonts.body),
    heading(4, docxFonts.body),
    paragraphStyle('Footer', 'footer', footerParagraph, type(docxFonts.page, geometry.smallSize)),
  ])}`;
}

const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
const centred = `<w:spacing w:before="${String(geometry.linePitch / 2)}" w:after="${String(geometry.linePitch / 2)}" w:line="${String(geometry.linePitch)}" w:lineRule="exact"/>${flush}<w:jc w:val="center"/>`;
const tablePitch = `<w:spacing w:line="${String(geometry.tablePitch)}" w:lineRule="exact"/>`;
const bodyIndent = `<w:ind w:firstLineChars="200" w:firstLine="${String(geometry.indent)}"/>`;
const titleParagraph =
  '<w:keepNext/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="580" w:line="640" w:lineRule="exact"/>' +
  // The titles of notice and plan stand in the navigation too, next to the parts.
  '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>';
const signatureParagraph = '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/>';
const distributionParagraph =
  '<w:ind w:leftChars="100" w:left="280" w:rightChars="100" w:right="280" w:firstLineChars="0" w:firstLine="0"/>';
const footerParagraph =
  '<w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/>';

function defaults(): string {
  const run = [
    fonts(docxFonts.body),
    `<w:spacing w:val="${String(geometry.characterSpacing)}"/><w:kern w:val="0"/>`,
    sizes(geometry.bodySize),
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
  ];
  const paragraph = [
    // 22 lines on every page: a page may begin or end with a single line of a paragraph.
    '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    `<w:spacing w:before="0" w:after="0" w:line="${String(geometry.linePitch)}" w:lineRule="exact"/>`,
    bodyIndent,
    '<w:jc w:val="both"/>',
  ];
  return xmlElement('w:docDefaults', {}, [
    xmlElement('w:rPrDefault', {}, [xmlElement('w:rPr', {}, run)]),
    xmlElement('w:pPrDefault', {}, [xmlElement('w:pPr', {}, paragraph)]),
  ]);
}

function heading(level: number, font: DocxFont): string {
  const outline = `<w:outlineLvl w:val="${String(level - 1)}"/>`;
  const name = `heading ${String(level)}`;
  return paragraphStyle(
    `Heading${String(level)}`,
    name,
    outline,
    `${fonts(font)}<w:b w:val="0"/><w:i w:val="0"/>`,
    false,
    'BodyText',
  );
}

/** Ruled all round, its cells a little apart from their rules. */
function tableGrid(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return xmlElement('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, [
    '<w:name w:val="Table Grid"/>',
    xmlElement('w:tblPr', {}, [
      xmlElement(
        'w:tblBorders',
        {},
        sides.map((side) =>
          xmlElement(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' }),
        ),
      ),
      xmlElement(
        'w:tblCellMar',
        {},
        ['top', 'left', 'bottom', 'right'].map((side) =>
          xmlElement(`w:${side}`, { 'w:w': /^(?:left|right)$/.test(side) ? '85' : '40', 'w:type': 'dxa' }),
        ),
      ),
    ]),
  ]);
}

function paragraphStyle(
  id: string,
  name: string,
  paragraph: string,
  run: string,
  isDefault = false,
  next?: string,
): string {
  const attributes = {
    'w:type': 'paragraph',
    'w:default': isDefault ? '1' : undefined,
    'w:customStyle': /^[A-Za-z0-9 ]+$/u.test(name) ? undefined : '1',
    'w:styleId': id,
  };
  return xmlElement('w:style', attributes, [
    xmlElement('w:name', { 'w:val': name }),
    isDefault ? '' : '<w:basedOn w:val="Normal"/>',
    next === undefined ? '' : xmlElement('w:next', { 'w:val': next }),
    '<w:qFormat/>',
    paragraph === '' ? '' : xmlElement('w:pPr', {}, [paragraph]),
    run === '' ? '' : xmlElement('w:rPr', {}, [run]),
  ]);
}

function type(font: DocxFont, size: number): string {
  return `${fonts(font)}<w:spacing w:val="0"/>${sizes(size)}`;
}

function sizes(size: number): string {
  return `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/>`;
}

function fonts({ name }: DocxFont): string {
  return xmlElement('w:rFonts', {
    'w:ascii': latinFont,
    'w:hAnsi': latinFont,
    'w:eastAsia': name,
    'w:cs': latinFont,
  });
}
