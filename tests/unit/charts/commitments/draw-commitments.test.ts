import { describe, expect, test } from 'vitest';
import type {
  CommitmentsInput,
  CommitmentsRow,
} from '../../../../src/charts/commitments/commitments-input.ts';
import { drawCommitments } from '../../../../src/charts/commitments/draw-commitments.ts';
import type { Drawing } from '../../../../src/charts/svg/drawing.ts';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';

const mark = (id: string, band: string, more: Partial<CommitmentsRow['marks'][number]> = {}) => ({
  id,
  band,
  label: '建成1个',
  tone: 'elapsed' as const,
  isOther: false,
  ...more,
});
const input = (...rows: readonly CommitmentsRow[]): CommitmentsInput => ({
  bands: ['2024', '2025', '2026'].map((id) => ({ id, label: `${id}年`, head: '', isCurrent: id === '2026' })),
  groups: [{ title: '甲市', facts: '方案 2024年', rows }],
  asOfMonth: 11,
});
const row = (...marks: CommitmentsRow['marks']): CommitmentsRow => ({
  name: '基地',
  isVariant: false,
  marks,
});
const draw = (data: CommitmentsInput) => drawCommitments(data, { width: 1000, nameWidth: 400 });
const at = (drawing: Drawing | undefined, name: string) => Number(drawing?.attributes[name]);
/** Where the sign of a mark stands across. */
const signX = (data: CommitmentsInput, id: string) => {
  const group = draw(data).groups.find(({ item }) => item === id);
  const sign = group?.drawings.find(({ name }) => name === 'path');
  return Number(/translate\(([\d.]+),/u.exec(String(sign?.attributes['transform']))?.[1]);
};

describe('a deadline', () => {
  test('known to its year stands at the end of its band, one known to its month at its month', () => {
    const data = input(row(mark('year', '2024'), mark('month', '2025', { month: 6 })));
    expect(signX(data, 'year')).toBeCloseTo(600 - 12);
    expect(signX(data, 'month')).toBeCloseTo(600 + (200 - 12) / 2);
  });

  test('has its words left of it, inside its band', () => {
    const label = '建设打造一个示范性实习实训基地';
    const group = draw(input(row(mark('a', '2025', { label })))).groups.find(({ item }) => item === 'a');
    const lines = group?.drawings.filter(({ name }) => name === 'text') ?? [];
    expect(lines.map(({ text }) => text).join('')).toBe(label);
    for (const line of lines) {
      expect(at(line, 'x') - textWidth(line.text ?? '', 13)).toBeGreaterThanOrEqual(600);
      expect(at(line, 'x')).toBeLessThan(signX(input(row(mark('a', '2025', { label }))), 'a'));
    }
  });

  test('of a year that has no band is not drawn', () => {
    expect(draw(input(row(mark('a', '2030')))).groups.some(({ item }) => item === 'a')).toBe(false);
  });
});

test('the deadlines of a series are joined by a level line that touches no words', () => {
  const data = input(row(mark('a', '2024'), mark('b', '2025', { label: '建成并投入' })));
  const { groups } = draw(data);
  const join = groups
    .flatMap(({ drawings }) => drawings)
    .find(({ attributes }) => attributes['class'] === 'join');
  const words = groups.find(({ item }) => item === 'b')?.drawings.filter(({ name }) => name === 'text') ?? [];
  const left = Math.min(...words.map((line) => at(line, 'x') - textWidth(line.text ?? '', 13)));
  expect(at(join, 'y1')).toBe(at(join, 'y2'));
  expect(at(join, 'x1')).toBeGreaterThan(signX(data, 'a'));
  expect(at(join, 'x2')).toBeLessThan(left);
});

test('two wordings of one date stand above each other', () => {
  const { groups } = draw(input(row(mark('a', '2025'), mark('b', '2025', { isOther: true }))));
  const [first, second] = ['a', 'b'].map((id) => groups.find(({ item }) => item === id)?.drawings[0]);
  expect(at(second, 'y') - at(first, 'y')).toBeGreaterThanOrEqual(13);
});

test('a drawing is as high as its rows', () => {
  const one = draw(input(row(mark('a', '2025'))));
  const two = draw(input(row(mark('a', '2025')), row(mark('b', '2025'))));
  expect(two.height).toBeGreaterThan(one.height);
  const lowest = Math.max(
    ...two.groups.flatMap(({ drawings }) => drawings.map((each) => at(each, 'y2') || 0)),
  );
  expect(lowest).toBeLessThanOrEqual(two.height);
});
