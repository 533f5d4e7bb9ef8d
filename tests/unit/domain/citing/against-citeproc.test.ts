import { describe, expect, it } from 'vitest';
import { referenceWarning } from '../../../../src/domain/citing/cited-work.ts';
import { citeDataset } from '../../../../src/domain/citing/forms/cite-dataset.ts';
import { cite } from '../../../../src/domain/citing/forms/cite.ts';
import type { CslItem } from '../../../../src/domain/citing/forms/csl-json.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import { nestTitleMarks } from '../../../../src/domain/citing/title-marks.ts';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { findPlaces } from '../../../../src/domain/document/provision-path.ts';
import { loadCiteproc, whyNoCiteproc } from './citeproc.ts';
import { baoqing, demonstration, harbin, jiamusi, samplePolicy, wuhai } from './sample-documents.ts';

const skipped = whyNoCiteproc();

const issuers = ['甲局', '乙局', '丙局', '丁局'];
const issuerCounts: CitableDocument[] = [0, 1, 3, 4].map((count) => ({
  policy: samplePolicy({
    id: `issuers-${String(count)}`,
    title: '示例县产教融合实施方案',
    issuers: issuers.slice(0, count),
    dateSigned: '2024-06-01',
  }),
  text: { provisions: [] },
}));
const undated = samplePolicy({
  id: 'undated',
  title: '示例方案',
  documentNumber: '示政办发〔2025〕12号',
  issuers: ['甲局'],
});
const noDate: CitableDocument = { policy: undated, text: demonstration.text };
const yearOnly: CitableDocument = { ...noDate, policy: { ...undated, id: 'year-only', dateSigned: '2025' } };

const cases = [demonstration, jiamusi, baoqing, wuhai, yearOnly, noDate, ...issuerCounts].flatMap(
  (document) =>
    (['plan', 'notice'] as const).flatMap((part) =>
      [undefined, 'https://example.gov.cn/1.html'].map((url) => ({
        document,
        part,
        url,
        name: document.policy.id,
      })),
    ),
);

describe.skipIf(skipped !== undefined)(`our strings against citeproc (${skipped ?? 'runs'})`, () => {
  const gbt7714 = skipped === undefined ? loadCiteproc('gbt7714') : undefined;
  const legal = skipped === undefined ? loadCiteproc('legal') : undefined;
  const words = defaultLevelWords;
  const base = { accessed: '2026-11-21', siteName: '职策', words };

  it.each(cases)('agree for $name as $part, address $url', ({ document: { policy, text }, part, url }) => {
    for (const ids of [[], ['s3'], ['s3', 's4-6-16', 's3-2-5']]) {
      const places = findPlaces(text.provisions, ids).map((from) => ({ from }));
      const citations = cite({ ...base, policy, part, places, ...(url === undefined ? {} : { url }) });
      expect(citations.gbt7714).toBe(gbt7714?.bibliography(citations.cslJson));
      // The style puts 《》 around a title as it is given; turning the inner ones is the author's part.
      const item: CslItem = { ...citations.cslJson, title: nestTitleMarks(citations.cslJson.title) };
      // The style has one date and calls it 发布; we say 成文 where the source does not tell when it was made public.
      const printed = legal?.citation({ ...item, issued: item['available-date'] ?? item.issued });
      const expected =
        policy.datePublished === undefined ? printed?.replace(/(?<=[年月日])发布/u, '成文') : printed;
      if (item.issued !== undefined) expect(citations.legal).toBe(expected);
    }
  });

  it('agree for the news report, which has no author and is a web page', () => {
    const url = 'https://zhice.example/policies/harbin-2024/';
    const citations = cite({ ...base, policy: harbin.policy, part: 'plan', places: [], url });
    expect(citations.gbt7714).toBe(gbt7714?.bibliography(citations.cslJson));
    // The date on the reprint is not the day this site took it up, so the site is named without a date.
    const page = { ...citations.cslJson, title: harbin.policy.title, 'container-title': '职策' };
    Reflect.deleteProperty(page, 'issued');
    expect(citations.legal).toBe(`${referenceWarning}${legal?.citation(page) ?? ''}`);
  });

  it('agree for the data set', () => {
    const { gbt7714: ours, cslJson } = citeDataset({
      id: 'data',
      title: '示例市产教融合年度量化目标数据集（2025—2027年）',
      version: '1.0',
      issued: '2026-11-21',
      accessed: '2026-11-21',
      url: 'https://example.org/data/',
      siteName: '职策',
    });
    expect(ours).toBe(gbt7714?.bibliography(cslJson));
  });
});
