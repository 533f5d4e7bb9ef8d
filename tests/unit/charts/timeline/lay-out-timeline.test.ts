import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../../../src/charts/svg/box.ts';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';
import { drawTimeline } from '../../../../src/charts/timeline/draw-timeline.ts';
import { layOutTimeline } from '../../../../src/charts/timeline/lay-out-timeline.ts';
import type { TimelineGeometry } from '../../../../src/charts/timeline/timeline-geometry.ts';
import type { TimelineInput, TimelineItem } from '../../../../src/charts/timeline/timeline-input.ts';
import { printDrawing } from '../print-drawing.ts';
import { readFixtureTimeline } from './fixture-timeline.ts';

const widths = Array.from({ length: (1440 - 320) / 20 + 1 }, (_, index) => 320 + index * 20);
const windows = [
  { from: 2020, to: 2027 },
  { from: 2023.5, to: 2026 },
  { from: 2025, to: 2026 },
  { from: 2025.75, to: 2026 },
];

/** Pairs of boxes that overlap, and boxes that leave the picture: both must be none. */
function faults(geometry: TimelineGeometry): readonly string[] {
  const { width, height, size, marks, lanes, lines, ticks, tickBaselines } = geometry;
  const tickBoxes = ticks.flatMap(({ x, label }) =>
    label === ''
      ? []
      : tickBaselines.map((y): [string, Box] => [
          `tick ${label}`,
          { left: x + 4, right: x + 4 + textWidth(label, size), top: y - size * 0.8, bottom: y + size * 0.2 },
        ]),
  );
  const boxes: readonly [string, Box][] = [
    ...marks.map(({ id, box }): [string, Box] => [id, box]),
    ...lanes.map(({ id, title }): [string, Box] => [`title of ${id}`, title.box]),
    ...lines.map(({ id, label }): [string, Box] => [id, label.box]),
    ...tickBoxes,
  ];
  const found: string[] = [];
  boxes.forEach(([name, box], index) => {
    if (box.left < -0.01 || box.right > width + 0.01 || box.top < 0 || box.bottom > height)
      found.push(`${name} leaves`);
    for (const [other, otherBox] of boxes.slice(index + 1)) {
      if (isOverlapping(box, otherBox)) found.push(`${name} × ${other}`);
    }
  });
  for (const { id, box, text } of marks) {
    const inside = text.box.left >= box.left - 0.01 && text.box.right <= box.right + 0.01;
    if (!inside || text.box.top < box.top || text.box.bottom > box.bottom)
      found.push(`text of ${id} leaves its mark`);
  }
  return found;
}

describe.each(['zh-CN', 'en'] as const)('the timeline of the fixture documents, %s', (locale) => {
  const input = readFixtureTimeline(locale);

  test('has no overlapping labels at any width from 320 to 1440, nor at any zoom', () => {
    for (const width of widths) {
      for (const window of windows) {
        expect({ width, window, faults: faults(layOutTimeline({ ...input, window }, width)) }).toEqual({
          width,
          window,
          faults: [],
        });
      }
    }
  });

  test('draws every milestone at every width when nothing is zoomed', () => {
    for (const width of widths) {
      const drawn = layOutTimeline(input, width).marks.map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(input.items.map(({ id }) => id).toSorted());
    }
  });

  test('spells out every label on a wide screen', () => {
    expect(layOutTimeline(input, 1000).marks.filter(({ numbered }) => numbered)).toEqual([]);
  });

  test.each([340, 640, 1000])('is drawn at %d as the golden picture shows', async (width) => {
    const geometry = layOutTimeline(input, width);
    const picture = printDrawing(geometry.width, geometry.height, drawTimeline(geometry));
    await expect(picture).toMatchFileSnapshot(`golden/timeline-${locale}-${width}.svg`);
  });
});

describe('layOutTimeline', () => {
  const item: TimelineItem = {
    id: 'due',
    lane: 'plan',
    kind: 'deadline',
    start: '2025',
    end: '2025',
    derived: false,
    label: '到2025年底',
    number: 7,
  };
  const base: TimelineInput = {
    lanes: [{ id: 'plan', title: '示例市 · 规划', reference: false }],
    items: [item],
    lines: [{ id: 'as-of', day: '2026-07-02', label: '数据截至' }],
    window: { from: 2020, to: 2030 },
    formatTick: (date) => date,
  };

  test('gives way to the number in the list where a label has no room', () => {
    const mark = layOutTimeline({ ...base, items: [{ ...item, label: '目'.repeat(200) }] }, 340).marks[0];
    expect(mark).toMatchObject({ numbered: true, text: { lines: ['7'] } });
  });

  test('draws no item outside the window, and no line outside it', () => {
    const geometry = layOutTimeline({ ...base, window: { from: 2020, to: 2022 } }, 340);
    expect(geometry.marks).toEqual([]);
    expect(geometry.lines).toEqual([]);
    expect(geometry.lanes).toHaveLength(1);
  });

  test('keeps the label of a line in the middle of a narrow drawing inside it', () => {
    const lines = [{ id: 'as-of', day: '2025-07-02', label: '数据截至2026年11月21日' }] as const;
    const [line] = layOutTimeline({ ...base, lines, window: { from: 2020, to: 2031 } }, 320).lines;
    expect(line?.label.box.left).toBeGreaterThanOrEqual(0);
    expect(line?.label.box.right).toBeLessThanOrEqual(320);
  });

  test('separates reference material and puts it below the documents', () => {
    const lanes = [
      ...base.lanes,
      { id: 'other', title: '另一份', reference: false },
      { id: 'news', title: '参考材料', reference: true },
    ];
    const [first, second, third] = layOutTimeline({ ...base, lanes }, 1000).lanes;
    expect(second?.top).toBe(first?.bottom);
    expect(third?.top).toBeGreaterThan(second?.bottom ?? Number.POSITIVE_INFINITY);
  });

  test('cuts a phase at the edges of the window', () => {
    const phase = { ...item, kind: 'phase', start: '2018', end: '2035' } as const;
    const mark = layOutTimeline({ ...base, items: [phase] }, 340).marks[0];
    expect(mark?.solid).toEqual([{ from: 8, to: 332 }]);
  });

  test('has no overlap for any crowd of items, labels and windows', () => {
    const year = fc.integer({ min: 2015, max: 2035 });
    const suffix = fc.constantFrom('', '-02', '-02-28', '-12-31');
    const label = fc
      .array(fc.constantFrom(...'建成产教融合联合体（到年底）“、：2025 bases for TrainingWM'), {
        maxLength: 80,
      })
      .map((characters) => characters.join(''));
    const made = fc
      .record({
        lane: fc.constantFrom('a', 'b', 'c'),
        kind: fc.constantFrom('deadline', 'phase', 'event', 'publication'),
        years: fc.tuple(year, year),
        suffix,
        derived: fc.boolean(),
        label,
      })
      .map(({ years, suffix: end, ...rest }) => ({
        ...rest,
        start: `${Math.min(...years)}${end}`,
        end: `${Math.max(...years)}${end}`,
      }));
    const hostile = fc.record({
      width: fc.integer({ min: 320, max: 1440 }),
      from: fc.integer({ min: 2016 * 12, max: 2030 * 12 }),
      months: fc.integer({ min: 3, max: 240 }),
      items: fc.array(made, { maxLength: 60 }),
      title: label,
      asOf: fc.tuple(year, suffix).map((parts) => parts.join('')),
    });
    fc.assert(
      fc.property(hostile, ({ width, from, months, items, title, asOf }) => {
        const input: TimelineInput = {
          lanes: ['a', 'b', 'c'].map((id) => ({ id, title, reference: id === 'c' })),
          items: items.map((each, index) => ({ ...each, id: `i${index}`, number: index + 1 })),
          lines: [
            { id: 'as-of', day: asOf, label: '数据截至2026年11月21日' },
            { id: 'today', day: asOf, label: '今天' },
          ],
          window: { from: from / 12, to: (from + months) / 12 },
          formatTick: (date) => date,
        };
        expect(faults(layOutTimeline(input, width))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
