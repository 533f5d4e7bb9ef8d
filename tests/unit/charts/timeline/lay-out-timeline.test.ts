import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../../../src/charts/svg/box.ts';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';
import { drawTimeline, drawTimelineStrip } from '../../../../src/charts/timeline/draw-timeline.ts';
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

const marksOf = ({ lanes }: TimelineGeometry) => lanes.flatMap(({ marks }) => marks);

/** Boxes that overlap or leave the picture, and upright lines that run through a label: all must be none. */
function faults(geometry: TimelineGeometry): readonly string[] {
  const { width, height, size, lanes, head } = geometry;
  const marks = marksOf(geometry);
  const tickBoxes = head.ticks.flatMap(({ x, label }) =>
    label === ''
      ? []
      : [
          [
            `tick ${label}`,
            {
              left: x + 4,
              right: x + 4 + textWidth(label, size),
              top: head.baseline - size * 0.8,
              bottom: head.baseline + size * 0.2,
            },
          ] as const,
        ],
  );
  const boxes: readonly (readonly [string, Box])[] = [
    ...marks.map(({ id, box }) => [id, box] as const),
    ...lanes.map(({ id, title }) => [`title of ${id}`, title.box] as const),
    ...(head.day === undefined ? [] : [['the day', head.day.label.box] as const]),
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
  const labels = [...marks.map(({ text }) => text.box), ...lanes.map(({ title }) => title.box)];
  for (const { x, top, bottom } of lanes.flatMap(({ grid, day }) => [...grid, ...day])) {
    if (labels.some((box) => isOverlapping(box, { left: x - 1, right: x + 1, top, bottom })))
      found.push(`a line at ${x} runs through a label`);
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
      const drawn = marksOf(layOutTimeline(input, width)).map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(input.items.map(({ id }) => id).toSorted());
    }
  });

  test('spells out every label on a wide screen', () => {
    expect(marksOf(layOutTimeline(input, 1000)).filter(({ numbered }) => numbered)).toEqual([]);
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
    line: { id: 'as-of', day: '2026-07-02', label: '截至' },
    window: { from: 2020, to: 2030 },
    formatTick: (date) => date,
  };

  test('gives way to the number in the list where a label has no room', () => {
    const [mark] = marksOf(layOutTimeline({ ...base, items: [{ ...item, label: '目'.repeat(200) }] }, 340));
    expect(mark).toMatchObject({ numbered: true, text: { lines: ['7'] } });
  });

  test('draws no item outside the window, and no line outside it', () => {
    const geometry = layOutTimeline({ ...base, window: { from: 2020, to: 2022 } }, 340);
    expect(marksOf(geometry)).toEqual([]);
    expect(geometry.head.day).toBeUndefined();
    expect(geometry.lanes[0]?.day).toEqual([]);
    expect(geometry.lanes).toHaveLength(1);
  });

  test('keeps the label of a line in the middle of a narrow drawing inside it', () => {
    const line = { id: 'as-of', day: '2025-07-02', label: '数据截至2026年11月21日' } as const;
    const { day } = layOutTimeline({ ...base, line, window: { from: 2020, to: 2031 } }, 320).head;
    expect(day?.label.box.left).toBeGreaterThanOrEqual(0);
    expect(day?.label.box.right).toBeLessThanOrEqual(320);
  });

  test('puts lanes beneath each other, the first beneath the head', () => {
    const lanes = [...base.lanes, { id: 'other', title: '另一份', reference: false }];
    const geometry = layOutTimeline({ ...base, lanes }, 1000);
    expect(geometry.lanes[0]?.top).toBe(geometry.head.bottom);
    expect(geometry.lanes[1]?.top).toBe(geometry.lanes[0]?.bottom);
  });

  test('breaks the lines of the axis and of the day off at a label in their path', () => {
    const line = { id: 'today', day: '2026-03-01', label: '今天' } as const;
    const [lane] = layOutTimeline({ ...base, line, window: { from: 2024, to: 2028 } }, 640).lanes;
    const [label] = lane?.marks.map(({ text }) => text.box) ?? [];
    expect(lane?.day.length).toBe(1);
    expect(lane?.day[0]?.top).toBe(label?.bottom);
  });

  test('draws the strip of a folded lane as the same signs without words, none an item of its own', () => {
    const geometry = layOutTimeline(base, 640);
    const [lane] = geometry.lanes;
    const strip = lane === undefined ? [] : drawTimelineStrip(geometry, lane);
    expect(strip).toHaveLength(1);
    expect(strip[0]?.item).toBeUndefined();
    expect(strip[0]?.drawings.map(({ name }) => name)).toEqual(['path']);
  });

  test('draws marks alike of a strip as one path, those that coincide once, others apart', () => {
    const items = [
      { ...item, id: 'again' },
      { ...item, id: 'next', start: '2026', end: '2026' },
      { ...item, id: 'derived', derived: true },
    ];
    const geometry = layOutTimeline({ ...base, items: [item, ...items] }, 640);
    const [lane] = geometry.lanes;
    const strip = lane === undefined ? [] : drawTimelineStrip(geometry, lane);
    expect(strip.map(({ className }) => className)).toEqual([
      'timeline-mark deadline',
      'timeline-mark deadline derived',
    ]);
    const signs = strip.map(({ drawings }) => String(drawings.at(-1)?.attributes['d']).match(/M/gu)?.length);
    expect(signs).toEqual([2, 1]);
  });

  test('cuts a phase at the edges of the window', () => {
    const phase = { ...item, kind: 'phase', start: '2018', end: '2035' } as const;
    const [mark] = marksOf(layOutTimeline({ ...base, items: [phase] }, 340));
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
          line: { id: 'as-of', day: asOf, label: '数据截至2026年11月21日' },
          window: { from: from / 12, to: (from + months) / 12 },
          formatTick: (date) => date,
        };
        expect(faults(layOutTimeline(input, width))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
