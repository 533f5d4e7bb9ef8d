import { describe, expect, it, test } from 'vitest';
import { documentLines, partsOf, withoutLabels } from '../../../../../src/domain/document/lines.ts';
import { findReferences } from '../../../../../src/domain/references/find-references.ts';
import { resolveReference } from '../../../../../src/domain/references/resolve-reference.ts';
import { akomaNtoso } from '../../../../../src/exports/documents/akn/akoma-ntoso.ts';
import type { MarkedRecords } from '../../../../../src/exports/documents/akn/collect-marks.ts';
import { demonstration, provision, wuhai } from '../../../domain/citing/sample-documents.ts';
import { validateAkn, whyNoOasisSchema } from '../../akn-schema.ts';
import { fixtureDocuments, fixturePolicies, fixtureRecords } from '../../fixture-documents.ts';
import { xmlText } from '../../xml-text.ts';

const maker = { siteName: '职策', siteUrl: 'https://zhice.example/', asOf: '2026-11-21' };
const nothing: MarkedRecords = { targets: [], milestones: [], duties: [], organisations: [], references: [] };
const policies = fixtureDocuments.map(({ policy }) => policy);

const references = fixtureDocuments.flatMap(({ policy, text }) =>
  withoutLabels(documentLines(text))
    .flatMap(partsOf)
    .flatMap((unit) =>
      findReferences(unit.text).map((reference) => {
        const found = resolveReference(reference, policies, { line: unit.text, own: policy.id });
        const target = found.kind === 'published' ? found.policy : null;
        const { start, end, isNested } = reference;
        return { policy: policy.id, provision: unit.id, quote: reference.text, start, end, target, isNested };
      }),
    ),
);
const records: MarkedRecords = { ...fixtureRecords, references };

function print(document = demonstration, marked = nothing): string {
  return akomaNtoso(document, marked, policies, maker) ?? '';
}
function fixture(id: string): typeof demonstration {
  return fixturePolicies.find(({ policy }) => policy.id === id) ?? demonstration;
}
function bodyText(xml: string): string {
  return xmlText(xml.slice(xml.indexOf('</meta>')));
}

describe('akomaNtoso', () => {
  it.each(fixturePolicies.map((document) => [document.policy.id, document] as const))(
    'keeps every character of %s, in order, with the marks in it',
    (_id, document) => {
      const expected = documentLines(document.text)
        // The cells of a row are elements of their own.
        .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
        .join('');
      expect(bodyText(print(document, records))).toBe(`${expected}\n`);
    },
  );

  it('makes ids from the printed numbering', () => {
    const xml = print();
    expect(xml).toContain('<section eId="sec_3"><num>三、</num><heading>重点任务</heading>');
    expect(xml).toContain('<subsection eId="sec_3__subsec_2">');
    expect(xml).toContain('<paragraph eId="sec_3__subsec_2__para_5">');
    expect(xml).toContain('<subparagraph eId="sec_3__subsec_2__para_5__subpara_1">');
    expect(xml).toContain('<point eId="sec_5__point_1"><num>一是</num>');
  });

  it('makes a law of chapters, articles, paragraphs, lists and points', () => {
    const xml = print(fixture('shili-trees-2024'));
    expect(xml).toContain('<act name=');
    expect(xml).toMatch(
      /<chapter eId="chp_2"><num>第二章　<\/num><heading>认定与养护<\/heading><section eId="chp_2__sec_1">/u,
    );
    expect(xml).toContain(
      '<article eId="art_4"><num>第四条　</num><heading class="run-in">【分级保护】</heading>',
    );
    expect(xml).toMatch(
      /<paragraph eId="art_5__para_2"><list eId="art_5__para_2__list_1"><intro .*?<point eId="art_5__para_2__list_1__point_1"><num>（一）<\/num><content/u,
    );
    expect(xml).toContain('<article eId="art_7z1">');
    expect(xml).toMatch(/point_1"><num>（一）<\/num><list .*?point_2"><num>2\.<\/num>/u);
  });

  it('has each annex as an attachment with a text and tables of its own', () => {
    const xml = print(fixture('reading-2025'));
    const names = [...xml.matchAll(/<attachment eId="(\w+)">/gu)].map(([, name]) => name);
    expect(names).toEqual(['att_x1', 'att_x2']);
    expect(xml).toMatch(/<FRBRthis value="\/akn\/[^"]+\/!att_x2"\/>/u);
    expect(xml).toMatch(/<tr eId="[^"]+__tr_1"><th rowspan="2"><p [^>]+>序号<\/p><\/th>/u);
    expect(xml).toContain('<td/>');
    expect(xml).toContain('<section eId="att_x2__sec_1"><num>一、</num>');
    expect(xml.indexOf('此件公开发布')).toBeLessThan(xml.indexOf('<attachments>'));
  });

  it('marks what records say of a row in its cells', () => {
    const xml = print(fixture('reading-2025'), {
      ...nothing,
      organisations: [
        {
          id: 'library',
          name: '县级图书馆',
          nameEn: 'x',
          region: '全国',
          kind: 'other',
          aliases: [],
        },
      ],
    });
    expect(xml).toMatch(
      /<p [^>]+__td_5__p_1"><organization [^>]+>县级图书馆<\/organization>、乡镇人民政府</u,
    );
  });

  it('gives every element with an id its own', () => {
    for (const document of fixturePolicies) {
      const ids = [...print(document, records).matchAll(/ eId="([^"]+)"/gu)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('says in its metadata who issued what, when, and under which number', () => {
    const xml = print(wuhai);
    expect(xml).toContain('<doc name="tongzhi" contains="originalVersion">');
    expect(xml).toContain('<FRBRuri value="/akn/cn-150300/doc/tongzhi/2024-07-17/wuhai-2024"/>');
    expect(xml).toContain('<FRBRnumber value="乌教发〔2024〕50号"/>');
    expect(xml).toContain('<FRBRdate date="2024-07-17" name="成文日期"/>');
    expect(xml).toContain('eId="issuer" href="/akn/ontology/organization/cn/');
    expect(xml).toContain('showAs="乌海市教育局等9部门"');
    expect(xml).toContain('<FRBRauthoritative value="false"/>');
    // The source names no publisher, and the issuer is not taken for one.
    expect(xml).toContain('<publication date="2024-07-29" name="web" showAs="公开日期"/>');
  });

  it('marks organisations wherever a text names them, by the longest name, never within that of another', () => {
    const names = Object.fromEntries(
      fixturePolicies.map((document) => [
        document.policy.id,
        [...print(document, records).matchAll(/<organization [^>]*#org-([^"]+)"[^>]*>([^<]+)</gu)].map(
          ([, id, name]) => `${id ?? ''} ${name ?? ''}`,
        ),
      ]),
    );
    expect(names['yunchuan-2022']).toEqual(
      expect.arrayContaining(['yunchuan-government 云川市人民政府', 'yunchuan-group 云川职教集团']),
    );
    expect(names['yangben-2023']).toEqual(expect.arrayContaining(['yangben-government 县政府']));
    // The distribution line names the government's office, which is no record here.
    expect(names['yangben-2023']?.filter((name) => name.endsWith('样本县人民政府'))).toHaveLength(2);
    expect(names['shili-2024']).toEqual(
      expect.arrayContaining([
        'shili-education-bureau 教育局',
        'shili-education-bureau 示例市教育局',
        'shili-port-zone 临港经济区',
        'shili-port-zone 临港经济区管理委员会',
      ]),
    );
  });

  it('has no empty paragraph next to a title, and no date for a span of years', () => {
    for (const document of fixturePolicies) {
      const xml = print(document, records);
      expect(xml).not.toMatch(/<p eId="container_[^"]*"\/>/u);
      expect(xml).not.toMatch(/<date [^>]*>\d{4}[-—]\d{4}年/u);
    }
  });

  it('is not made of reference material', () => {
    const reference = fixtureDocuments.find(({ policy }) => policy.nature === 'reference') ?? demonstration;
    expect(akomaNtoso(reference, nothing, policies, maker)).toBeUndefined();
  });

  it('keeps a number of a form it does not know', () => {
    const document = {
      policy: demonstration.policy,
      text: { provisions: [provision('s1', '第一章', '总则', [], [provision('s1-1', '①', '甲', ['乙'])])] },
    };
    expect(bodyText(print(document))).toBe('第一章总则①甲乙\n');
  });
});

describe('the marks of a document', () => {
  const xml = print(wuhai, {
    ...nothing,
    targets: [
      {
        id: 't',
        policy: 'wuhai-2024',
        name: '专业布点占比',
        nameEn: 'x',
        kind: 'target',
        counting: 'unstated',
        review: 'draft',
        points: [
          {
            id: 't-2024',
            value: 60,
            unit: '%',
            due: '2024',
            dueText: '到2024年底',
            dueBasis: 'explicit',
            modality: 'stated',
            provision: 's3-p1',
            quote: '服务我市重点产业的专业布点占比达到60%',
            organisations: [],
          },
        ],
      },
    ],
    duties: [
      {
        policy: 'wuhai-2024',
        provision: 's4-5-12-p1',
        quote: '(责任单位:市发展和改革委员会、教育局,高新技术产业开发区管理委员会,乌海市职业技术学院)',
        organisations: ['education', 'reform'],
      },
    ],
    organisations: [
      {
        id: 'education',
        name: '乌海市教育局',
        nameEn: 'x',
        region: '乌海市',
        kind: 'department',
        aliases: [{ policy: 'wuhai-2024', name: '教育局' }],
      },
      {
        id: 'reform',
        name: '乌海市发展和改革委员会',
        nameEn: 'x',
        region: '乌海市',
        kind: 'department',
        aliases: [{ policy: 'wuhai-2024', name: '市发展和改革委员会' }],
      },
    ],
  });

  it('tie a quantity to its number and unit', () => {
    expect(xml).toMatch(/达到<quantity eId="[^"]+" refersTo="#unit-1" normalized="60">60%<\/quantity>,建成/u);
    expect(xml).toContain('<TLCConcept eId="unit-1" href="/akn/ontology/concept/cn/unit/%25" showAs="%"/>');
  });

  it('tie a printed date to the last day that it may mean', () => {
    expect(xml).toMatch(/<date eId="[^"]+" date="2024-12-31">到2024年底<\/date>,形成/u);
  });

  it('tie the names of a 责任单位 line to the organisations, by any name used there', () => {
    expect(xml).toMatch(
      /:<organization eId="[^"]+" refersTo="#org-reform">市发展和改革委员会<\/organization>、<organization eId="[^"]+" refersTo="#org-education">教育局<\/organization>,/u,
    );
    expect(xml).toContain('showAs="乌海市教育局"');
  });

  it('tie every target of the fixture documents that has a number to a quantity', () => {
    for (const document of fixturePolicies.filter(({ policy }) => policy.trackers === 'complete')) {
      const own = fixtureRecords.targets.filter(({ policy }) => policy === document.policy.id);
      const numbers = own.flatMap(({ points }) => points).filter(({ value }) => value !== undefined);
      const count = [...print(document, records).matchAll(/<quantity /gu)].length;
      expect(count).toBeGreaterThan(0);
      // Several records may stand on one printed number; nearly all must be found.
      expect(count).toBeGreaterThanOrEqual(numbers.length * 0.8);
    }
  });

  it('lead from a reference to the document, published here or not', () => {
    const akn = print(
      fixturePolicies.find(({ policy }) => policy.id === 'shili-2024'),
      records,
    );
    expect(akn).toMatch(
      /<ref eId="[^"]+" href="\/akn\/cn-239800\/doc\/tongzhi\/2022-12-20\/yunchuan-2022">《云川市/u,
    );
    expect(akn).toMatch(/<ref eId="[^"]+" href="#document-\d+">《职业教育赋能临港产业行动方案/u);
  });
});

const noOasis = whyNoOasisSchema === undefined ? '' : ` (skipped: ${whyNoOasisSchema})`;

describe.each([
  { name: 'the part of Akoma Ntoso that our files use', schema: 'profile', isSkipped: false },
  { name: `the OASIS schema${noOasis}`, schema: 'oasis', isSkipped: noOasis !== '' },
] as const)('$name', ({ schema, isSkipped }) => {
  const it = test.skipIf(isSkipped);

  it.each([demonstration, ...fixturePolicies].map((document) => [document.policy.id, document] as const))(
    'finds nothing wrong with %s',
    async (_id, document) => {
      expect(await validateAkn(print(document, records), schema)).toEqual([]);
    },
  );

  it.each([
    ['an element is unknown', '<num>', '<number>', '</num>', '</number>'],
    ['an element is in the wrong parent', '</preface>', '</preface><conclusions/>', '', ''],
    ['an id is there twice', 'eId="sec_5"', 'eId="sec_3"', '', ''],
    ['an attribute is unknown', '<mainBody>', '<mainBody data-x="1">', '', ''],
    ['a date is no day', 'date="2025-', 'date="25-', '', ''],
  ])('does find an error where %s', async (_what, from, to, closing, closed) => {
    const xml = print();
    expect(xml).toContain(from);
    expect(await validateAkn(xml.replace(from, to).replace(closing, closed), schema)).not.toEqual([]);
  });

  it('takes a document without any numbering', async () => {
    const document = {
      policy: demonstration.policy,
      text: { provisions: [provision('title', '', '公告', ['甲', '乙'])] },
    };
    expect(await validateAkn(print(document), schema)).toEqual([]);
  });

  it.each([
    ['numbered', demonstration.text],
    ['without numbering', { provisions: [provision('title', '', '示例办法', ['甲', '乙'])] }],
  ])('takes enacted text, %s, as an act', async (_what, text) => {
    const policy = { ...demonstration.policy, kind: 'measures', noticeTitle: undefined } as const;
    const xml = print({ policy, text });
    expect(xml).toMatch(/<act name="banfa"[\s\S]*<FRBRsubtype value="banfa"\/>[\s\S]*<body>/u);
    expect(await validateAkn(xml, schema)).toEqual([]);
  });
});
