import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { referenceWarning } from '../../../../../src/domain/citing/reference-warning.ts';
import { citeDataset } from '../../../../../src/domain/citing/forms/cite-dataset.ts';
import { cite } from '../../../../../src/domain/citing/forms/cite.ts';
import type { CitableDocument } from '../../../../../src/domain/document/citable-document.ts';
import { rangesOfSpans } from '../../../../../src/domain/document/provision-span.ts';
import { requestCitation } from '../../../../../src/features/citing/citing-site.client.ts';
import { localDay } from '../../../../../src/features/ui/local-day.ts';
import { law } from '../law-documents.ts';
import { demonstration, harbin, samplePolicy, wuhai } from '../sample-documents.ts';
import { readAsZotero } from '../zotero-ris.ts';

const site = { texts: '/data/policies/', addresses: 'https://zhice.example/policies/', siteName: '职策' };
const today = localDay(new Date());

const joint: CitableDocument = {
  policy: samplePolicy({
    id: 'joint-2024',
    title: '示例县产教融合实施方案',
    documentNumber: '示教发〔2024〕7号',
    issuers: ['示例县教育局', '示例县财政局', '示例县发展和改革局', 'Sample Foundation, Shili'],
    dateSigned: '2024-06',
  }),
  text: { provisions: [] },
};
const numberedReprint: CitableDocument = {
  ...harbin,
  policy: { ...harbin.policy, documentNumber: '示教发〔2024〕9号' },
};

interface Expected {
  readonly type: 'statute' | 'webpage';
  readonly title: string;
  readonly number?: string;
  readonly section?: string;
  readonly issuers: readonly string[];
  readonly date: string;
  readonly address: string;
  readonly note: string;
}

const cases: readonly [string, CitableDocument, string | undefined, Expected][] = [
  [
    'a policy as a whole',
    demonstration,
    undefined,
    {
      type: 'statute',
      title: '示例市职业教育产教融合行动方案（2025—2027年）',
      number: '示政办发〔2025〕12号',
      issuers: ['示例市人民政府办公室'],
      date: '2025-03-18',
      address: 'https://zhice.example/policies/shili-2025/',
      note: '2025年3月20日公开；职策转录',
    },
  ],
  [
    'a provision',
    demonstration,
    's3-2-5',
    {
      type: 'statute',
      title: '示例市职业教育产教融合行动方案（2025—2027年）',
      number: '示政办发〔2025〕12号',
      section: '第三部分第（二）项第5点',
      issuers: ['示例市人民政府办公室'],
      date: '2025-03-18',
      address: 'https://zhice.example/policies/shili-2025/#s3-2-5',
      note: '2025年3月20日公开；职策转录',
    },
  ],
  [
    'the issuing notice, whose bodies the source does not all name',
    wuhai,
    'notice-p1',
    {
      type: 'statute',
      title: '关于印发《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》的通知',
      number: '乌教发〔2024〕50号',
      section: '正文',
      issuers: ['乌海市教育局等9部门'],
      date: '2024-07-17',
      address: 'https://zhice.example/policies/wuhai-2024/#notice-p1',
      note: '2024年7月29日公开；职策转录',
    },
  ],
  [
    'an article of a regulation',
    law,
    'a3-2',
    {
      type: 'statute',
      title: '示例市运河保护条例',
      number: '示例市人民政府令第27号',
      section: '第三条第一款第（二）项',
      issuers: ['示例市人民政府'],
      date: '2023-03-01',
      address: 'https://zhice.example/policies/canal-2023/#a3-2',
      note: '职策转录',
    },
  ],
  [
    'a row of a table in an annex',
    law,
    'x1-s1-t1-r2',
    {
      type: 'statute',
      title: '示例市运河保护条例',
      number: '示例市人民政府令第27号',
      section: '附件1第一部分表1第2行',
      issuers: ['示例市人民政府'],
      date: '2023-03-01',
      address: 'https://zhice.example/policies/canal-2023/#x1-s1-t1-r2',
      note: '职策转录',
    },
  ],
  [
    'a document of several bodies, known to the month, one with a comma in its name',
    joint,
    undefined,
    {
      type: 'statute',
      title: '示例县产教融合实施方案',
      number: '示教发〔2024〕7号',
      issuers: ['示例县教育局', '示例县财政局', '示例县发展和改革局', 'Sample Foundation， Shili'],
      date: '2024-06',
      address: 'https://zhice.example/policies/joint-2024/',
      note: '职策转录',
    },
  ],
  [
    'a news article kept for reference',
    harbin,
    'p2',
    {
      type: 'webpage',
      title: `${referenceWarning}哈尔滨市职业教育改革创新的新闻报道（机器改写的转载）`,
      issuers: [],
      date: '2024-05-17',
      address: 'https://zhice.example/policies/harbin-2024/#p2',
      note: `第2自然段；${referenceWarning}职策转录`,
    },
  ],
  [
    'a reprint of a numbered document',
    numberedReprint,
    undefined,
    {
      type: 'webpage',
      title: `${referenceWarning}哈尔滨市职业教育改革创新的新闻报道（机器改写的转载）`,
      issuers: [],
      date: '2024-05-17',
      address: 'https://zhice.example/policies/harbin-2024/',
      note: `示教发〔2024〕9号；${referenceWarning}职策转录`,
    },
  ],
];

function risOf({ policy, text }: CitableDocument, id: string | undefined): string {
  const spans = id === undefined ? [] : [{ from: id }];
  return cite(requestCitation(site, { policy, text }, rangesOfSpans(text.provisions, spans))).ris;
}

describe('an RIS file', () => {
  it.each(cases)(
    'of %s becomes the right item in Zotero, with nothing dropped',
    (_name, document, id, expected) => {
      const { type, title, number, section, issuers, date, address, note } = expected;
      const [titleField, dateField] = type === 'statute' ? ['nameOfAct', 'dateEnacted'] : ['title', 'date'];
      expect(readAsZotero(risOf(document, id))).toEqual({
        itemType: type,
        fields: {
          [titleField ?? '']: title,
          [dateField ?? '']: date,
          ...(number === undefined ? {} : { publicLawNumber: number }),
          ...(section === undefined ? {} : { section }),
          accessDate: today,
          url: address,
          language: 'zh-CN',
        },
        creators: issuers.map((institution) => ({ institution })),
        notes: [note],
        lost: [],
      });
    },
  );

  it.each(cases)('of %s is read by Citation.js field by field', (_name, document, id, expected) => {
    const { type, title, number, section, issuers, date, address, note } = expected;
    const ris = risOf(document, id);
    const [item, ...others] = plugins.input.chain(ris, { generateGraph: false });
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      type: type === 'statute' ? 'legislation' : 'webpage',
      title,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      URL: address,
      language: 'zh-CN',
      note,
    });
    expect([item?.['number'], item?.['section']]).toEqual([number, section]);
    // Its table of statutes has neither bodies nor a day of access; its record of the file has both.
    const [record] = plugins.input.chainLink(ris);
    expect([record?.['AU'] ?? []].flat()).toEqual(issuers);
    expect(record?.['Y2']).toBe(today.replaceAll('-', '/'));
  });

  it('of the data set becomes a dataset with its version and publisher', () => {
    const { ris } = citeDataset({
      id: 'zhice-targets',
      title: '示例数据集',
      titleEn: 'Sample data set',
      version: '1.0',
      issued: '2026-11-21',
      accessed: '2026-11-29',
      url: 'https://zhice.example/data/',
      siteName: '职策',
      siteNameEn: 'Zhice',
    });
    expect(readAsZotero(ris)).toEqual({
      itemType: 'dataset',
      fields: {
        title: '示例数据集',
        versionNumber: '1.0',
        repository: '职策',
        date: '2026-11-21',
        accessDate: '2026-11-29',
        url: 'https://zhice.example/data/',
        language: 'zh-CN',
      },
      creators: [{ institution: '职策' }],
      notes: [],
      lost: [],
    });
    expect(plugins.input.chain(ris, { generateGraph: false })).toMatchObject([
      {
        type: 'dataset',
        title: '示例数据集',
        version: '1.0',
        publisher: '职策',
        author: [{ family: '职策' }],
        issued: { 'date-parts': [[2026, 11, 21]] },
        URL: 'https://zhice.example/data/',
      },
    ]);
  });
});

describe('the rules of Zotero', () => {
  const record = (...lines: readonly string[]): string => [...lines, 'ER  - ', ''].join('\r\n');

  it.each([
    ['甲局', { institution: '甲局' }],
    ['甲局,', { institution: '甲局' }],
    ['Foundation, Shili', { lastName: 'Foundation', firstName: 'Shili' }],
  ])('make of the author “%s” %j', (name, creator) => {
    expect(readAsZotero(record('TY  - STAT', `AU  - ${name}`)).creators).toEqual([creator]);
  });

  it('drop what an item of the type has no field for, and take the number of a web page for a date', () => {
    expect(readAsZotero(record('TY  - ELEC', 'SE  - 第一条')).lost).toEqual(['SE']);
    expect(readAsZotero(record('TY  - STAT', 'PB  - 甲局', 'CY  - 示例市')).lost).toEqual(['PB', 'CY']);
    expect(readAsZotero(record('TY  - ELEC', 'M1  - 示教发〔2024〕9号')).lost).toEqual(['M1']);
  });

  it('read a day whose parts are not all known, and the year alone where there is no day', () => {
    expect(readAsZotero(record('TY  - STAT', 'DA  - 2024/06/', 'PY  - 2024')).fields).toEqual({
      dateEnacted: '2024-06',
    });
    expect(readAsZotero(record('TY  - ELEC', 'PY  - 2024')).fields).toEqual({ date: '2024' });
  });
});
