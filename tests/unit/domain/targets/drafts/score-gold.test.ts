import { expect, test } from 'vitest';
import { applyEmendations } from '../../../../../src/domain/fidelity/apply-emendations.ts';
import { emendedLines } from '../../../../../src/domain/fidelity/emended-lines.ts';
import { createSeedLocator } from '../../../../../src/domain/targets/drafts/locate-in-seed.ts';
import { proposeDrafts } from '../../../../../src/domain/targets/drafts/propose-drafts.ts';
import { scoreGold } from '../../../../../src/domain/targets/drafts/score-gold.ts';
import type { GoldReading } from '../../../../../src/schemas/gold-reading.ts';

const seed = [
  '　一、主要任务',
  '（一）到2026年，建设8个实训中心，培训2万人次。（县教育局负责，县财政局参与）',
  '（二）现场观摩约5次。',
].join('\n');
const text = {
  provisions: [
    {
      id: 's1',
      label: '一、',
      heading: '主要任务',
      runIn: false,
      paragraphs: [],
      children: [
        {
          id: 's1-1',
          label: '（一）',
          heading: '到2026年，建设8个实训中心，培训2万人次。（县教育局负责，县财政局参与）',
          runIn: false,
          paragraphs: [],
          children: [],
        },
        {
          id: 's1-2',
          label: '（二）',
          heading: '现场观摩约5次。',
          runIn: false,
          paragraphs: [],
          children: [],
        },
      ],
    },
  ],
};
const drafts = proposeDrafts(text, {
  id: 'shili-2024',
  region: { name: '示例县' },
  issuers: ['示例县人民政府'],
});
const source = {
  seed,
  locate: createSeedLocator(text, emendedLines(applyEmendations(seed, 'seed.txt', []).value).lines),
  issuers: ['示例县人民政府'],
};

/** Offsets of words in the seed. */
function at(words: string): { start: number; end: number } {
  return { start: seed.indexOf(words), end: seed.indexOf(words) + words.length };
}

const gold: GoldReading = {
  file: 'shili.txt',
  sha256: '0'.repeat(64),
  targets: [
    {
      ...at('建设8个实训中心'),
      value: 8,
      unit: '个',
      comparator: 'eq',
      due: '2026',
      modality: 'stated',
    },
    { ...at('培训2万人次'), value: 2, unit: '万人次', comparator: 'gte', due: '2026', modality: 'stated' },
    { ...at('主要任务'), value: 1, unit: '个', comparator: 'eq', modality: 'stated' },
  ],
  milestones: [{ ...at('到2026年，建设8个实训中心'), due: '2027', dueAlso: '2026' }],
  bodies: [at('县教育局'), at('县财政局')],
  doubtful: [{ ...at('现场观摩约5次'), of: 'target' }],
};

test('drafts are scored where their words stand in the seed, by value, date and printed name', () => {
  const { targets, milestones, organisations } = scoreGold(drafts, gold, source);
  // The draft on doubtful words counts for nothing; of two matched the second differs in its comparator.
  expect(targets).toMatchObject({ drafted: 2, reviewed: 3, matched: 2, exact: 1, precision: 1 });
  expect(milestones).toMatchObject({ drafted: 1, reviewed: 1, matched: 1 });
  expect(organisations).toMatchObject({ drafted: 2, reviewed: 2, matched: 2 });
});

test('another value, another date and another name match nothing', () => {
  const other: GoldReading = {
    ...gold,
    targets: gold.targets.map((target) => ({ ...target, value: 3 })),
    milestones: [{ ...at('到2026年'), due: '2025' }],
    bodies: [at('教育局')],
    doubtful: [],
  };
  const { targets, milestones, organisations } = scoreGold(drafts, other, source);
  expect(targets).toMatchObject({ drafted: 3, matched: 0, recall: 0 });
  expect(milestones).toMatchObject({ drafted: 1, matched: 0 });
  expect(organisations).toMatchObject({ drafted: 2, matched: 0 });
});
