import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceWarning } from '../../../../src/domain/citing/reference-warning.ts';
import { citeDataset } from '../../../../src/domain/citing/forms/cite-dataset.ts';
import { cite } from '../../../../src/domain/citing/forms/cite.ts';
import type { CslItem } from '../../../../src/domain/citing/forms/csl-json.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import { nestTitleMarks } from '../../../../src/domain/citing/title-marks.ts';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { findProvisionPaths } from '../../../../src/domain/document/provision-path.ts';
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

/** One citation of ours: the strings, and the item for programs that citeproc is given. */
interface Citation {
  readonly key: string;
  readonly gbt7714: string;
  readonly legal?: string;
  readonly cslJson: CslItem;
  /** The item whose note citeproc prints; absent where there is none to compare. */
  readonly legalItem?: object;
  readonly isDated?: boolean;
  /** Printed before the note. */
  readonly warning?: string;
}

const words = defaultLevelWords;
const base = { accessed: '2026-11-21', siteName: '职策', words };

const citations: readonly Citation[] = [
  ...cases.flatMap(({ document: { policy, text }, part, url }) =>
    [[], ['s3'], ['s3', 's4-6-16', 's3-2-5']].map((ids): Citation => {
      const positions = findProvisionPaths(text.provisions, ids).map((from) => ({ from }));
      const { gbt7714, legal, cslJson } = cite({
        ...base,
        policy,
        part,
        positions,
        ...(url === undefined ? {} : { url }),
      });
      // The style puts 《》 around a title as it is given; turning the inner ones is the author's part.
      const item: CslItem = { ...cslJson, title: nestTitleMarks(cslJson.title) };
      return {
        key: [policy.id, part, url === undefined ? 'no address' : 'address', ...ids].join(' '),
        gbt7714,
        cslJson,
        ...(item.issued !== undefined && {
          legal,
          // The style has one date and calls it 发布; we say 成文 where the source does not tell when it was made public.
          legalItem: { ...item, issued: item['available-date'] ?? item.issued },
          isDated: policy.datePublished !== undefined,
        }),
      };
    }),
  ),
  newsReport(),
  dataSet(),
];

/** A news report has no author and is a web page. */
function newsReport(): Citation {
  const url = 'https://zhice.example/policies/harbin-2024/';
  const { gbt7714, legal, cslJson } = cite({
    ...base,
    policy: harbin.policy,
    part: 'plan',
    positions: [],
    url,
  });
  // The date on the reprint is not the day this site took it up, so the site is named without a date.
  const legalItem = { ...cslJson, title: harbin.policy.title, 'container-title': '职策' };
  Reflect.deleteProperty(legalItem, 'issued');
  expect(legal).toContain(`${url} ，`);
  return {
    key: 'news report',
    gbt7714,
    // The space behind the address is ours: programs that make links end it there.
    legal: legal.replace(`${url} ，`, `${url}，`),
    cslJson,
    legalItem,
    isDated: true,
    warning: referenceWarning,
  };
}

function dataSet(): Citation {
  const { gbt7714, cslJson } = citeDataset({
    id: 'data',
    title: '示例市产教融合年度量化目标数据集（2025—2027年）',
    version: '1.0',
    issued: '2026-11-21',
    accessed: '2026-11-21',
    url: 'https://example.org/data/',
    siteName: '职策',
    siteNameEn: 'Zhice',
    titleEn: 'Targets',
  });
  return { key: 'data set', gbt7714, cslJson };
}

/** The strings as citeproc printed them with the styles, or ours that were found equal to them. */
const recorded = JSON.parse(
  readFileSync(new URL('citeproc-strings.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly gbt7714: string; readonly legal?: string }>>;

describe('our strings', () => {
  it('are compared for every case recorded', () => {
    expect(citations.map(({ key }) => key)).toEqual(Object.keys(recorded));
  });

  it.each(citations)('are those that citeproc printed for $key', ({ key, gbt7714, legal }) => {
    expect({ gbt7714, ...(legal !== undefined && { legal }) }).toEqual(recorded[key]);
  });
});

describe(`the strings recorded (${skipped === undefined ? 'compared with citeproc' : `skipped: ${skipped}`})`, () => {
  const styles =
    skipped === undefined ? { gbt7714: loadCiteproc('gbt7714'), legal: loadCiteproc('legal') } : undefined;

  it.skipIf(styles === undefined).each(citations)(
    'are what citeproc prints for $key',
    ({ key, cslJson, legalItem, isDated, warning = '' }) => {
      // The standard asks for the day a document was put online; the item's date is that of its signing.
      const issued = cslJson.URL === undefined ? undefined : cslJson['available-date'];
      expect(styles?.gbt7714.bibliography({ ...cslJson, ...(issued && { issued }) })).toBe(
        recorded[key]?.gbt7714,
      );
      if (legalItem === undefined) return;
      const printed = styles?.legal.citation(legalItem) ?? '';
      const expected = isDated === true ? printed : printed.replace(/(?<=[年月日])发布/u, '成文');
      expect(`${warning}${expected}`).toBe(recorded[key]?.legal);
    },
  );
});
