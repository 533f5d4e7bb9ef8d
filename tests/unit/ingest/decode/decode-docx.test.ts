import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeSeed } from '../../../../src/ingest/decode/decode-seed.ts';
import { nameProblems } from '../../marked-sample.ts';
import type { DocxContent } from './docx-file.ts';
import { definition, docxFile, list, numbered, paragraph, run, table, useOf } from './docx-file.ts';

function decode(content: DocxContent) {
  return decodeSeed(docxFile(content), 'a.docx');
}

function linesOf(content: DocxContent): readonly string[] {
  const { value, diagnostics } = decode(content);
  expect(diagnostics).toEqual([]);
  return (value?.text ?? '').split('\n').slice(0, -1);
}

const PLAN = list(1, [
  ['chineseCounting', '%1、', 'nothing'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedCircle', '%4'],
]);

describe('a Word file', () => {
  test('is known by what it holds, whatever its name', () => {
    const { value } = decodeSeed(docxFile({ body: paragraph('甲方案') }), 'a.txt');
    expect(value).toMatchObject({ format: 'docx', encoding: 'utf-8', text: '甲方案\n' });
  });

  test('gives each paragraph and each line break a line, and no line to an empty paragraph', () => {
    const body = `${paragraph('甲')}<w:p/>${paragraph('  ')}<w:p>${run('乙')}<w:r><w:br/></w:r>${run('丙')}<w:r><w:br w:type="page"/><w:t>丁</w:t></w:r></w:p>`;
    expect(linesOf({ body })).toEqual(['甲', '乙', '丙丁']);
  });

  test('reads a run-in heading and the text that a style separator sets in its line as one line', () => {
    const separated = (text: string) =>
      paragraph(text, '<w:outlineLvl w:val="2"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>');
    const body = `${separated('1.建设基地。')}${paragraph('支持企业建设。')}${separated('2.')}${separated('培养教师。')}${paragraph('每年两批。')}${paragraph('结尾。')}`;
    expect(linesOf({ body })).toEqual(['1.建设基地。支持企业建设。', '2.培养教师。每年两批。', '结尾。']);
  });

  test('keeps words that Word splits over runs, links, fields and content controls together', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('三')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${run('第')}${field}<w:hyperlink>${run('条')}</w:hyperlink><w:sdt><w:sdtContent>${run('规定')}</w:sdtContent></w:sdt><w:r><w:tab/><w:t>甲</w:t></w:r></w:p>`;
    expect(linesOf({ body })).toEqual(['第三条规定\t甲']);
  });

  test('reads a file that uses another prefix, or the strict namespaces', () => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    expect(decodeSeed(docxFile({ body: '' }, { 'word/document.xml': document }), 'a.docx').value?.text).toBe(
      '甲\n',
    );
  });

  test('marks headings by the outline and by names of styles, inherited ones too', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="标题"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>';
    const body = [
      paragraph('甲方案', '<w:pStyle w:val="a"/>'),
      paragraph('一、乙', '<w:pStyle w:val="b"/>'),
      paragraph('（一）丙', '<w:outlineLvl w:val="1"/>'),
      paragraph('丁'),
    ].join('');
    const { marks } = decode({ body, styles }).value ?? {};
    expect([...(marks ?? [])]).toEqual([
      [1, { kind: 'heading', level: 1 }],
      [2, { kind: 'heading', level: 1 }],
      [3, { kind: 'heading', level: 2 }],
    ]);
  });
});

describe('automatic numbers of a Word file', () => {
  test('are written out as printed, and begin anew below each higher one', () => {
    const levels = [0, 1, 2, 3, 3, 2, 1, 2, 0, 1];
    const body = levels.map((level) => paragraph('甲', numbered(1, level))).join('');
    expect(linesOf({ body, numbering: PLAN })).toEqual([
      '一、甲',
      '（一）甲',
      '1.甲',
      '①甲',
      '②甲',
      '2.甲',
      '（二）甲',
      '1.甲',
      '二、甲',
      '（一）甲',
    ]);
  });

  test('go on after other paragraphs and tables, and are counted together by lists of one definition', () => {
    const numbering = definition(0, [['decimal', '%1.']]) + useOf(0, 1) + useOf(0, 2);
    const body = paragraph('甲', numbered(1, 0)) + paragraph('乙') + paragraph('丙', numbered(2, 0));
    expect(linesOf({ body, numbering })).toEqual(['1.甲', '乙', '2.丙']);
  });

  test('begin where a list says that it begins anew', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = definition(0, [['decimal', '%1.']]) + useOf(0, 1) + useOf(0, 2, restart);
    const body = [1, 1, 2, 2].map((id) => paragraph('甲', numbered(id, 0))).join('');
    expect(linesOf({ body, numbering })).toEqual(['1.甲', '2.甲', '5.甲', '6.甲']);
  });

  test('are joined from several levels, in Arabic digits where the level says so', () => {
    const numbering = list(1, [
      ['chineseCounting', '%1', 'space'],
      ['decimal', '%1.%2'],
    ]).replace('<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>');
    const body = [0, 1, 1, 0, 1].map((level) => paragraph('甲', numbered(1, level))).join('');
    expect(linesOf({ body, numbering })).toEqual(['一 甲', '1.1 甲', '1.2 甲', '二 甲', '2.1 甲']);
  });

  test('of chapters and articles stand apart from the words as printed laws have it', () => {
    const numbering =
      list(1, [['chineseCounting', '第%1章']]) + list(2, [['chineseCountingThousand', '第%1条']]);
    const body = paragraph('总则', numbered(1, 0)) + paragraph('为了甲。', numbered(2, 0));
    expect(linesOf({ body, numbering })).toEqual(['第一章　总则', '第一条　为了甲。']);
  });

  test('come from the style of a paragraph, at the level that names it, unless the paragraph has none', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = list(1, [
      ['chineseCounting', '%1、', 'nothing'],
      ['chineseCounting', '第%2条'],
    ]).replace(
      '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%2条"/>',
      '<w:numFmt w:val="chineseCounting"/><w:pStyle w:val="t"/><w:lvlText w:val="第%2条"/>',
    );
    const style = '<w:pStyle w:val="t"/>';
    const body =
      paragraph('甲', style) +
      paragraph('乙', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      paragraph('丙', style);
    expect(linesOf({ body, numbering, styles })).toEqual(['第一条　甲', '乙', '第二条　丙']);
  });

  test.each([
    ['chineseCounting', '十一'],
    ['chineseCountingThousand', '十一'],
    ['japaneseCounting', '十一'],
    ['ideographDigital', '一一'],
    ['chineseLegalSimplified', '拾壹'],
    ['ideographZodiac', '戌'],
    ['decimal', '11'],
    ['decimalZero', '11'],
    ['decimalFullWidth', '１１'],
    ['decimalEnclosedCircleChinese', '⑪'],
    ['decimalEnclosedParen', '⑾'],
    ['lowerLetter', 'k'],
    ['upperRoman', 'XI'],
    ['none', ''],
  ])('in format %s print the eleventh as %s', (format, eleventh) => {
    const body = paragraph('甲', numbered(1, 0)).repeat(11);
    expect(linesOf({ body, numbering: list(1, [[format, '%1）']]) }).at(-1)).toBe(`${eleventh}）甲`);
  });

  test('of bullets are one sign, whatever font draws them', () => {
    const body = paragraph('甲', numbered(1, 0));
    expect(linesOf({ body, numbering: list(1, [['bullet', '\u{f0b7}']]) })).toEqual(['•甲']);
  });

  test('in a format that is not known are an error, for a guess would be printed as the text', () => {
    const body = paragraph('甲', numbered(1, 0));
    const { value, diagnostics } = decode({ body, numbering: list(1, [['hebrew1', '%1.']]) });
    expect(value).toBeUndefined();
    expect(nameProblems(diagnostics)).toEqual(['docx-number-format 1:1']);
  });
});

describe('a table of a Word file', () => {
  test('gives each row a line, its cells joined by tabs, spans as in a page', () => {
    const body = table([
      ['序号', '任务', ['分工', '<w:gridSpan w:val="2"/>']],
      [['1', '<w:vMerge w:val="restart"/>'], '甲', '乙局', '2025年'],
      [['', '<w:vMerge/>'], '丙', '丁局', ''],
    ]);
    const { value } = decode({ body });
    expect(value?.text).toBe('序号\t任务\t分工\n1\t甲\t乙局\t2025年\n丙\t丁局\t\n');
    expect(value?.marks.get(1)).toEqual({
      kind: 'row',
      table: 1,
      cells: [
        { text: '序号', header: true },
        { text: '任务', header: true },
        { text: '分工', header: true, colspan: 2 },
      ],
    });
    expect(value?.marks.get(2)).toMatchObject({ cells: [{ text: '1', rowspan: 2 }, { text: '甲' }, {}, {}] });
  });

  test('takes the heads that the file marks, numbers its cells, and keeps the lines of a cell apart', () => {
    const body = table(
      [
        ['一类', '二类'],
        [paragraph('甲', numbered(1, 2)) + paragraph('乙', numbered(1, 2)), '丙'],
      ],
      '<w:trPr><w:tblHeader/></w:trPr>',
    );
    expect(linesOf({ body, numbering: PLAN })).toEqual(['一类\t二类', '1.甲 2.乙\t丙']);
  });

  test('that only frames words is no table', () => {
    const body = table([[paragraph('专栏1') + paragraph('甲工程')]]);
    const { value } = decode({ body });
    expect(value?.text).toBe('专栏1\n甲工程\n');
    expect(value?.marks.size).toBe(0);
  });

  test('that holds another lays the page out', () => {
    const inner = table([
      ['甲', '乙'],
      ['1', '2'],
    ]);
    const { value } = decode({
      body: table([
        ['标题', '副题'],
        [inner + paragraph(''), '丙'],
      ]),
    });
    expect(value?.text).toBe('标题\n副题\n甲\t乙\n1\t2\n丙\n');
    expect([...(value?.marks.keys() ?? [])]).toEqual([3, 4]);
  });
});

describe('notes of a Word file', () => {
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${String(id)}">${paragraph(text)}</w:footnote>`;
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;

  test('follow the paragraph or table that refers to them, and begin with their mark', () => {
    const body = `<w:p>${run('甲')}${reference(7)}${run('乙。')}</w:p>${table([
      ['表', '头'],
      [`<w:p>${run('1')}${reference(9)}</w:p>`, '2'],
    ])}`;
    const { value } = decode({ body, footnotes: note(7, ' 见丙。') + note(9, '见丁。') });
    expect(value?.text).toBe('甲[1]乙。\n[1]见丙。\n表\t头\n1[2]\t2\n[2]见丁。\n');
    expect(value?.marks.get(2)).toEqual({ kind: 'footnote', number: 1 });
    expect(value?.marks.get(5)).toEqual({ kind: 'footnote', number: 2 });
  });

  test('are marked by circled numbers where the file says so', () => {
    const body = `<w:p>${run('甲')}${reference(1)}</w:p><w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr></w:sectPr>`;
    expect(linesOf({ body, footnotes: note(1, '乙') })).toEqual(['甲①', '①乙']);
  });

  test('at the end of the document stand there', () => {
    const body = `<w:p>${run('甲')}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>${paragraph('乙')}`;
    expect(linesOf({ body, endnotes: `<w:endnote w:id="1">${paragraph('丙')}</w:endnote>` })).toEqual([
      '甲[1]',
      '乙',
      '[1]丙',
    ]);
  });

  test('that refer to themselves are read once', () => {
    const footnotes = `<w:footnote w:id="1"><w:p>${run('乙')}${reference(1)}</w:p></w:footnote>`;
    expect(linesOf({ body: `<w:p>${run('甲')}${reference(1)}</w:p>`, footnotes })).toEqual([
      '甲[1]',
      '[1]乙[2]',
    ]);
  });
});

describe('what a Word file holds beside its text', () => {
  const textBox = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph('框里的字')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${paragraph('框里的字')}</w:pict></mc:Fallback></mc:AlternateContent>`;
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const contents = `<w:p>${field('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${field('separate')}${run('一、甲1')}</w:p>${paragraph('二、乙2')}<w:p>${field('end')}</w:p>`;
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}</w:sdtContent></w:sdt>`;

  test.each<readonly [string, DocxContent, string]>([
    ['a text box', { body: `${paragraph('甲')}<w:p><w:r>${textBox}</w:r></w:p>` }, 'docx-text-box'],
    ['a field of contents', { body: contents + paragraph('甲') }, 'docx-contents'],
    ['a control of contents', { body: control + paragraph('甲') }, 'docx-contents'],
    [
      'hidden words',
      { body: `${paragraph('甲')}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>` },
      'docx-hidden',
    ],
    ['a header with words', { body: paragraph('甲'), header: paragraph('内部资料') }, 'docx-header'],
    [
      'a picture',
      { body: `${paragraph('甲')}<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>` },
      'seed-picture',
    ],
  ])('%s is left out, and a warning', (_, content, rule) => {
    const { value, diagnostics } = decode(content);
    expect(value?.text).toBe('甲\n');
    expect(diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([`warning ${rule}`]);
  });

  test('a footer of page numbers is none', () => {
    expect(linesOf({ body: paragraph('甲'), header: paragraph('— 1 —') })).toEqual(['甲']);
  });

  test('the characters of a formula stay, with a warning', () => {
    const { value, diagnostics } = decode({
      body: `<w:p>${run('得')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>`,
    });
    expect(value?.text).toBe('得a+b\n');
    expect(nameProblems(diagnostics)).toEqual(['docx-formula 1:1']);
  });

  test.each([
    ['an insertion', `<w:p><w:ins>${run('增')}</w:ins></w:p>`, '增'],
    ['a deletion', '<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>', '删'],
    ['a deleted paragraph mark', `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('甲')}</w:p>`, '¶'],
  ])('%s that nobody has decided on is an error', (_, body, words) => {
    const { value, diagnostics } = decode({ body });
    expect(value).toBeUndefined();
    expect(nameProblems(diagnostics)).toEqual(['docx-tracked-changes 1:1']);
    expect(diagnostics[0]?.message.zh).toContain(`“${words}”`);
  });
});

describe('a Word file that cannot be read', () => {
  const whole = docxFile({ body: paragraph('甲') });
  const encrypted = whole.slice();
  encrypted[6] = 1;
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`;

  test.each<readonly [string, Uint8Array, string]>([
    ['cut off', whole.slice(0, 300), 'docx-damaged'],
    [
      'whose XML is not closed',
      docxFile({ body: '' }, { 'word/document.xml': '<w:document><w:body>' }),
      'docx-damaged',
    ],
    [
      'with entities of its own',
      docxFile({ body: '' }, { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'docx-damaged',
    ],
    ['nested too deeply', docxFile({ body: deep }), 'docx-damaged'],
    ['with a password on the archive', encrypted, 'ingest-encrypted'],
    ['without words', docxFile({ body: '<w:p/>' }), 'ingest-empty'],
    ['that is a spreadsheet', zipSync({ 'xl/workbook.xml': new Uint8Array(1) }), 'ingest-format'],
    ['that is some archive', zipSync({ 'a.txt': new Uint8Array(1) }), 'ingest-format'],
    [
      'that unpacks to more than a document holds',
      zipSync({ 'word/document.xml': new Uint8Array(150_000_000) }, { level: 9 }),
      'ingest-too-large',
    ],
  ])('%s is refused in words', (_, bytes, rule) => {
    const { value, diagnostics } = decodeSeed(bytes, 'a.docx');
    expect(value).toBeUndefined();
    expect(nameProblems(diagnostics)).toEqual([`${rule} 1:1`]);
    expect(diagnostics[0]?.hint.zh).toContain('另存');
  });
});
