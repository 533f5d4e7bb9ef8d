import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../../../src/domain/document/provision.ts';
import { findSharedRuns } from '../../../src/domain/reuse/find-shared-runs.ts';
import { reuseDocument } from '../../../src/domain/reuse/reuse-document.ts';
import { scoreProvisionPairs } from '../../../src/domain/reuse/score-provision-pairs.ts';
import type { Corpus } from '../../../src/exports/corpus.ts';
import { collectMarks } from '../../../src/exports/documents/akn/collect-marks.ts';
import { parallelRecords } from '../../../src/exports/records/parallel-record.ts';
import { referenceRecords } from '../../../src/exports/records/reference-record.ts';
import { samplePolicy } from '../domain/citing/sample-documents.ts';
import { sampleCorpus } from './sample-corpus.ts';

/** One provision whose heading runs into its paragraph. */
function runIn(label: string, heading: string, paragraph: string): PolicyText {
  return {
    provisions: [
      { id: 's1', label, heading, runIn: true, paragraphs: [{ id: 's1-p1', text: paragraph }], children: [] },
    ],
  };
}

function corpusOf(a: PolicyText, b: PolicyText): Corpus {
  return {
    ...sampleCorpus,
    documents: [
      { policy: samplePolicy({ id: 'jia-2025', title: '甲市方案' }), text: a },
      { policy: samplePolicy({ id: 'yi-2024', title: '乙县方案' }), text: b },
    ],
  };
}

describe('wording shared across a run-in heading and its paragraph', () => {
  const a = runIn('1.', '本市推进校企合作。', '建设公共实训基地三个。');
  const b = runIn('（一）', '推进校企合作。', '建设公共实训基地若干。');
  const shared = '推进校企合作。建设公共实训基地';

  it('is one run, though neither the heading nor the paragraph is long enough alone', () => {
    const documents = [reuseDocument('a', a), reuseDocument('b', b)];
    const { runs } = findSharedRuns(documents);
    expect(runs.map(({ text }) => text)).toEqual([shared]);
    expect(scoreProvisionPairs(runs, documents).map((pair) => pair.shared)).toEqual([shared.length]);
  });

  it('is addressed by the heading that it begins in and counted from its first character, the number aside', () => {
    expect(parallelRecords(corpusOf(a, b))).toEqual([
      {
        kind: 'run',
        quote: shared,
        a: { policy: 'jia-2025', provision: 's1', start: 2, end: 2 + shared.length },
        b: { policy: 'yi-2024', provision: 's1', start: 0, end: shared.length },
      },
    ]);
  });

  it('is no wording of the printed numbers, which two documents have alike by chance', () => {
    const numbered = runIn('（一）', '甲乙丙丁戊己庚辛。', '');
    const { runs } = findSharedRuns([reuseDocument('a', numbered), reuseDocument('b', numbered)]);
    expect(runs).toEqual([]);
  });
});

describe('a document named across a run-in heading and its paragraph', () => {
  const heading = '落实《省级职业教育方案（2020—2025年）。';
  const text = runIn('1.', heading, '第二版》（省发〔2020〕9号）要求。');
  const quote = '《省级职业教育方案（2020—2025年）。第二版》（省发〔2020〕9号）';
  const records = referenceRecords(corpusOf(text, { provisions: [] }));

  it('is found whole, with its 文号', () => {
    expect(records).toMatchObject([
      { provision: 's1', quote, start: 2, end: 2 + quote.length, documentNumber: '省发〔2020〕9号' },
    ]);
  });

  it('is marked in the heading and in the paragraph, each as far as it goes', () => {
    const marks = collectMarks('jia-2025', text, {
      targets: [],
      milestones: [],
      duties: [],
      organisations: [],
      references: records,
    });
    expect(marks.get('s1')).toEqual([{ kind: 'ref', start: 2, end: heading.length, outside: quote }]);
    expect(marks.get('s1-p1')).toEqual([
      { kind: 'ref', start: 0, end: '第二版》（省发〔2020〕9号）'.length, outside: quote },
    ]);
  });
});
