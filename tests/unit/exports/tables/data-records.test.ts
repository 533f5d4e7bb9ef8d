import { describe, expect, test } from 'vitest';
import { documentLines, partsOf, withoutLabels } from '../../../../src/domain/document/lines.ts';
import { milestoneRecords, milestoneRecordSchema } from '../../../../src/exports/records/milestone-record.ts';
import { organisationRecords } from '../../../../src/exports/records/organisation-record.ts';
import { parallelRecords } from '../../../../src/exports/records/parallel-record.ts';
import { referenceRecords } from '../../../../src/exports/records/reference-record.ts';
import { reportRecords, reportRecordSchema } from '../../../../src/exports/records/report-record.ts';
import type { TargetRecord } from '../../../../src/exports/records/target-record.ts';
import { targetRecords, targetRecordSchema } from '../../../../src/exports/records/target-record.ts';
import { milestoneSchema } from '../../../../src/schemas/milestone.ts';
import { reportSchema } from '../../../../src/schemas/report.ts';
import { targetPoint, targetSeriesSchema } from '../../../../src/schemas/target.ts';
import { sampleCorpus } from '../sample-corpus.ts';

/** Those fields of a record that are not missing in it. */
function presentOf(record: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => keys.includes(key) && value !== null),
  );
}

describe('target records', () => {
  const records = targetRecords(sampleCorpus);
  const byId = (id: string) => records.find((record) => record.id === id);

  test('there is one record a statement, in the order of the series', () => {
    expect(records.map(({ id }) => id)).toEqual([
      'jia-2025-base-2025',
      'jia-2025-base-2',
      'jia-2025-rate-1',
      'yi-2024-talent-1',
    ]);
  });

  test('the series can be put together again from the records, with nothing lost', () => {
    const seriesKeys = Object.keys(targetSeriesSchema.shape).filter((key) => key !== 'points');
    const pointKeys = Object.keys(targetPoint.shape);
    const rebuilt = Object.values(Object.groupBy(records, ({ series }) => series)).map((group = []) => {
      const [first] = group as [TargetRecord];
      const series = { ...first, id: first.series, unit: first.seriesUnit, note: first.seriesNote };
      return {
        ...presentOf(series, seriesKeys),
        points: group.map((record) => presentOf(record, pointKeys)),
      };
    });
    expect(rebuilt).toEqual(sampleCorpus.targets);
  });

  test('a field that the schema of the records gains must be exported too', () => {
    const exported = Object.keys(targetRecordSchema.shape);
    const renamed = ['points', 'unit', 'note'];
    const own = Object.keys({ ...targetPoint.shape, ...targetSeriesSchema.shape });
    expect(own.filter((key) => !exported.includes(key) && !renamed.includes(key))).toEqual([]);
  });

  test('every record says what its document is and whether all its records are in', () => {
    expect(records.map(({ policy, nature, trackers }) => `${policy} ${nature} ${trackers}`)).toEqual([
      'jia-2025 policy complete',
      'jia-2025 policy complete',
      'jia-2025 policy complete',
      'yi-2024 policy in-progress',
    ]);
  });

  test('a policy rate has no status, everything else has one, with its date and caution', () => {
    expect(byId('jia-2025-rate-1')?.status).toBeNull();
    expect(byId('jia-2025-base-2025')?.status).toBe('elapsed-no-result');
    expect(new Set(records.map(({ statusAsOf }) => statusAsOf))).toEqual(new Set(['2026-11-21']));
    expect(byId('jia-2025-base-2')?.statusNote).toBe(
      '未收录不等于未完成。本站目前只收录3份文本，其中1份不是政策文件。',
    );
  });

  test('a record of a document that is not published stops the export', () => {
    expect(() => targetRecords({ ...sampleCorpus, documents: [] })).toThrow('jia-2025');
  });
});

describe('report records', () => {
  const [inside, outside] = reportRecords(sampleCorpus);

  test('a value printed in a document here has its provision and quote at the top', () => {
    expect(inside).toMatchObject({
      policy: 'bing-2024',
      nature: 'reference',
      provision: 'p1',
      quote: '已有7个中心',
      publication: null,
    });
  });

  test('a value printed elsewhere has its quote at the top and the publication next to it', () => {
    expect(outside).toMatchObject({
      policy: null,
      provision: null,
      quote: '由39个增长至92个',
      from: 39,
      publication: {
        title: '公报',
        publisher: '甲市统计局',
        published: '2026-02-01',
        url: null,
        retrieved: '2026-03-01',
      },
    });
  });
});

test('a field that the schemas of values and milestones gain must be exported too', () => {
  const reports = Object.keys(reportRecordSchema.shape);
  expect(Object.keys(reportSchema.shape).filter((key) => key !== 'source' && !reports.includes(key))).toEqual(
    [],
  );
  const milestones = Object.keys(milestoneRecordSchema.shape);
  expect(Object.keys(milestoneSchema.shape).filter((key) => !milestones.includes(key))).toEqual([]);
});

test('a milestone keeps every field of its record', () => {
  const [record] = milestoneRecords(sampleCorpus);
  expect(record).toMatchObject({ nature: 'policy', trackers: 'complete' });
  expect(presentOf(record ?? {}, Object.keys(milestoneSchema.shape))).toEqual(sampleCorpus.milestones[0]);
});

test('an organisation has the duty lines and the statements that name it', () => {
  const [education, government] = organisationRecords(sampleCorpus);
  expect(education?.duties).toEqual(sampleCorpus.duties);
  expect(education?.targets).toEqual(['jia-2025-base-2025']);
  expect(government?.duties).toEqual([]);
});

test('lines of responsible bodies are read as often for one body as for many', () => {
  const [organisation] = sampleCorpus.organisations;
  const readsFor = (bodies: number): number => {
    let reads = 0;
    const duties = sampleCorpus.duties.map((duty) => ({
      ...duty,
      get organisations() {
        reads += 1;
        return duty.organisations;
      },
    }));
    const organisations = Array.from({ length: bodies }, (_, index) => ({
      ...organisation,
      id: `body-${index}`,
    }));
    organisationRecords({ ...sampleCorpus, duties, organisations } as typeof sampleCorpus);
    return reads;
  };
  expect(readsFor(1)).toBeGreaterThan(0);
  expect(readsFor(50)).toBe(readsFor(1));
});

describe('reference records', () => {
  const records = referenceRecords(sampleCorpus);

  test('a published document is resolved, another is kept and left unresolved', () => {
    expect(records.map(({ quote, target, recognisedBy }) => [quote, target, recognisedBy])).toEqual([
      ['《乙县产教融合实施方案》', 'yi-2024', 'title'],
      ['《省级方案》（省发〔2020〕9号）', null, null],
    ]);
  });

  test('an error of the source is tied to the reference that it is about, and to no other', () => {
    expect(records.map(({ sourceErrors }) => sourceErrors)).toEqual([[], ['jia-2025-number']]);
  });

  test.each(['。(责任单位:市教育局)', '《乙县产教融合实施方案》和'])(
    'an error of the source in the words next to a reference, “%s”, is not tied to it',
    (quote) => {
      const corrections = sampleCorpus.corrections.map((correction) => ({ ...correction, quote }));
      const [, second] = referenceRecords({ ...sampleCorpus, corrections });
      expect(second?.sourceErrors).toEqual([]);
    },
  );

  test('the offsets cut the quote out of its paragraph', () => {
    for (const { policy, provision, start, end, quote } of records) {
      const text = sampleCorpus.documents.find((document) => document.policy.id === policy)?.text;
      const parts = withoutLabels(documentLines(text ?? { provisions: [] })).flatMap(partsOf);
      expect(parts.find(({ id }) => id === provision)?.text.slice(start, end)).toBe(quote);
    }
  });
});

test('wording that two documents share is listed once, with both positions', () => {
  expect(parallelRecords(sampleCorpus)).toEqual([
    {
      kind: 'run',
      quote: '坚持以服务地方产业发展为根本宗旨，',
      a: { policy: 'jia-2025', provision: 's1-p1', start: 0, end: 17 },
      b: { policy: 'yi-2024', provision: 's1-p1', start: 2, end: 19 },
    },
  ]);
});
