import { escapeXml, xmlDeclaration, xmlElement } from '../../xml-element.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Facts for the properties of the file. */
export interface DocxProperties {
  readonly title: string;
  readonly author: string;
  /** 文号, where there is one. */
  readonly subject: string;
  readonly description: string;
  /** `YYYY-MM-DD`: stands for the time of creation, so that the same input gives the same bytes. */
  readonly asOf: string;
}

/** The parts that are the same for every document, or only carry its properties, by path. */
export function packageParts(properties: DocxProperties): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': part('Types', { xmlns: `${PACKAGE}/content-types` }, [
      xmlElement('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/word/document.xml', `${WORD}.document.main+xml`),
      override('/word/styles.xml', `${WORD}.styles+xml`),
      override('/word/settings.xml', `${WORD}.settings+xml`),
      override('/word/fontTable.xml', `${WORD}.fontTable+xml`),
      override('/word/footer-odd.xml', `${WORD}.footer+xml`),
      override('/word/footer-even.xml', `${WORD}.footer+xml`),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ]),
    '_rels/.rels': relationships([
      ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', `${OFFICE}/styles`, 'styles.xml'],
      ['settings', `${OFFICE}/settings`, 'settings.xml'],
      ['fonts', `${OFFICE}/fontTable`, 'fontTable.xml'],
      ['footerOdd', `${OFFICE}/footer`, 'footer-odd.xml'],
      ['footerEven', `${OFFICE}/footer`, 'footer-even.xml'],
    ]),
    'word/settings.xml': part('w:settings', namespaces, [
      '<w:zoom w:percent="100"/>',
      '<w:evenAndOddHeaders/>',
      '<w:characterSpacingControl w:val="doNotCompress"/>',
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
      '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    ]),
    'word/fontTable.xml': part('w:fonts', namespaces, [
      xmlElement('w:font', { 'w:name': latinFont }, ['<w:family w:val="roman"/>']),
      ...Object.values(docxFonts).map(font),
    ]),
    'docProps/core.xml': coreProperties(properties),
  };
}

function font({ name, substitutes, family }: DocxFont): string {
  return xmlElement('w:font', { 'w:name': name }, [
    xmlElement('w:altName', { 'w:val': substitutes.join(',') }),
    '<w:charset w:val="86"/>',
    xmlElement('w:family', { 'w:val': family }),
  ]);
}

function coreProperties({ title, author, subject, description, asOf }: DocxProperties): string {
  const time = (name: string): string =>
    xmlElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${asOf}T00:00:00Z`]);
  return part(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      xmlElement('dc:title', {}, [escapeXml(title)]),
      xmlElement('dc:subject', {}, [escapeXml(subject)]),
      xmlElement('dc:creator', {}, [escapeXml(author)]),
      xmlElement('dc:description', {}, [escapeXml(description)]),
      xmlElement('dc:language', {}, ['zh-CN']),
      time('dcterms:created'),
      time('dcterms:modified'),
    ],
  );
}

function override(path: string, type: string): string {
  return xmlElement('Override', { PartName: path, ContentType: type });
}

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  return part(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([Id, Type, Target]) => xmlElement('Relationship', { Id, Type, Target })),
  );
}

function part(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[],
): string {
  return `${xmlDeclaration}${xmlElement(name, attributes, children)}`;
}

/** A typeface by the names it goes by: first the one the standard means, then those that stand in for it. */
export interface DocxFont {
  readonly name: string;
  readonly substitutes: readonly string[];
  readonly family: 'roman' | 'modern' | 'script';
}

/** Typefaces of an official document. They are proprietary: named here, never shipped. */
export const docxFonts = {
  title: { name: '方正小标宋简体', substitutes: ['FZXiaoBiaoSong-B05S', '宋体', 'SimSun'], family: 'roman' },
  body: { name: '仿宋_GB2312', substitutes: ['仿宋', 'FangSong'], family: 'modern' },
  part: { name: '黑体', substitutes: ['SimHei'], family: 'modern' },
  item: { name: '楷体_GB2312', substitutes: ['楷体', 'KaiTi'], family: 'script' },
  page: { name: '宋体', substitutes: ['SimSun'], family: 'roman' },
} as const satisfies Readonly<Record<string, DocxFont>>;

/** Latin letters and digits. */
export const latinFont = 'Times New Roman';

/** Namespaces of the WordprocessingML parts. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
