import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  addDraftScores,
  printGoldScores,
} from '../../../../../src/checks/content/coverage/print-draft-scores.ts';
import { scoreGoldDrafts } from '../../../../../src/checks/content/coverage/score-gold-drafts.ts';

const READINGS = fileURLToPath(new URL('../../../../fixtures/gold-drafts', import.meta.url));
/** The documents of the gold readings lie beside the repository, where somebody has put them. */
const DOCUMENTS = fileURLToPath(new URL('../../../../../../shared/documents', import.meta.url));

describe('the gold readings', () => {
  const results = scoreGoldDrafts(READINGS, DOCUMENTS);
  const scored = results.flatMap((result) => (result.kind === 'scores' ? [result.scores] : []));

  test('fit their schema, one a document', () => {
    expect(results.length).toBeGreaterThanOrEqual(8);
    expect(new Set(results.map(({ file }) => file)).size).toBe(results.length);
  });

  test.skipIf(scored.length < results.length).each(['targets', 'milestones', 'organisations'] as const)(
    'are met by nine of ten drafts, and meet nine of ten: %s',
    (kind) => {
      const { precision, recall } = addDraftScores(scored)[kind];
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
  );
});

describe('scoreGoldDrafts', () => {
  const seed = '示例方案\n一、任务\n（一）建设。到2026年，建设8个中心。（县教育局负责）\n';

  function folder(): { readonly readings: string; readonly documents: string } {
    const root = mkdtempSync(join(tmpdir(), 'gold-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const [readings, documents] = [join(root, 'readings'), join(root, 'documents')];
    mkdirSync(readings);
    mkdirSync(documents);
    const start = seed.indexOf('建设8个中心');
    const reading = {
      file: 'one.txt',
      sha256: createHash('sha256').update(seed).digest('hex'),
      targets: [
        {
          start,
          end: start + 6,
          value: 8,
          unit: '个',
          comparator: 'eq',
          due: '2026',
          modality: 'stated',
        },
      ],
      milestones: [],
      bodies: [{ start: seed.indexOf('县教育局'), end: seed.indexOf('县教育局') + 4 }],
    };
    writeFileSync(join(readings, 'one.json'), JSON.stringify(reading));
    return { readings, documents };
  }

  test('scores a document by its bytes, and prints what it found', () => {
    const { readings, documents } = folder();
    writeFileSync(join(documents, 'one.txt'), seed);
    const results = scoreGoldDrafts(readings, documents);
    expect(results).toMatchObject([
      {
        kind: 'scores',
        scores: {
          targets: { drafted: 1, matched: 1, exact: 1 },
          milestones: { drafted: 1, reviewed: 0 },
          organisations: { matched: 1 },
        },
      },
    ]);
    expect(printGoldScores(results, documents)).toContain('标注文件合计 all gold documents（1/1）');
  });

  test.each([
    ['is not there', undefined, 'absent', 'not scored'],
    ['has other bytes', `${seed} `, 'other', 'its bytes differ'],
  ] as const)('says of a document that it %s', (_, content, kind, words) => {
    const { readings, documents } = folder();
    if (content !== undefined) writeFileSync(join(documents, 'one.txt'), content);
    const results = scoreGoldDrafts(readings, documents);
    expect(results).toEqual([{ kind, file: 'one.txt' }]);
    expect(printGoldScores(results, documents)).toContain(words);
  });

  test('has nothing to score where there are no readings', () => {
    expect(scoreGoldDrafts(join(tmpdir(), 'no-such-folder'), '.')).toEqual([]);
  });
});
