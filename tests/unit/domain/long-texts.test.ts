import { expect, test } from 'vitest';
import { proposeMilestones } from '../../../src/domain/targets/drafts/propose-milestones.ts';
import { proposePoints } from '../../../src/domain/targets/drafts/propose-points.ts';
import { splitClauses } from '../../../src/domain/targets/drafts/split-clauses.ts';
import { readDates } from '../../../src/domain/text/dates/read-dates.ts';
import { readChanges } from '../../../src/domain/text/quantities/read-changes.ts';
import { readQuantities } from '../../../src/domain/text/quantities/read-quantities.ts';
import { asParagraph } from './targets/drafts/as-paragraph.ts';

const TIMES = 5000;

// Texts far longer than any document's: what is read at the end is what is read at the beginning.
test('a list of thousands of dated numbers is read to its end', () => {
  const text = '到2025年建成12个，'.repeat(TIMES);
  const quantities = readQuantities(text);
  expect(readDates(text)).toHaveLength(TIMES);
  expect(quantities).toHaveLength(TIMES);
  expect(quantities.at(-1)).toMatchObject({ text: '12个', value: 12, unit: '个', end: text.length - 1 });
  expect(splitClauses(text)).toHaveLength(TIMES);
  expect(proposePoints(asParagraph(text))).toHaveLength(TIMES);
  expect(proposeMilestones(asParagraph(text), {})).toHaveLength(TIMES);
});

test('thousands of changes in one sentence are all read', () => {
  expect(readChanges('由39个增长至92个，'.repeat(TIMES))).toHaveLength(TIMES);
});

test.each(['1', '一', '十二', '2025年'])(
  'nothing is drafted from one clause of ten thousand “%s”',
  (word) => {
    const text = word.repeat(10_000);
    expect(proposePoints(asParagraph(text))).toEqual([]);
    expect(proposeMilestones(asParagraph(text), {})).toEqual([]);
  },
);

test.each([
  ['1.5年内', 1.5],
  ['二十五年内', 25],
])('a length of time is read as before: %s', (text, count) => {
  expect(readDates(text, { base: '2024-05-01' })).toMatchObject([
    { text, duration: { count, unit: 'year' } },
  ]);
});

test.each(['12345年后', '2024年后'])('%s is no length of time', (text) => {
  expect(readDates(text, { base: '2024-05-01' }).filter(({ duration }) => duration !== undefined)).toEqual(
    [],
  );
});
