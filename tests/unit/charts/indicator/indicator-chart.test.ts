import { describe, expect, it } from 'vitest';
import type {
  IndicatorChartInput,
  IndicatorRow,
} from '../../../../src/charts/indicator/indicator-chart-input.ts';
import { layOutIndicatorChart } from '../../../../src/charts/indicator/indicator-chart.ts';
import type { IndicatorText } from '../../../../src/charts/indicator/indicator-geometry.ts';
import { drawIndicatorChart } from '../../../../src/charts/indicator/draw-indicator-chart.ts';
import { isOverlapping } from '../../../../src/charts/svg/box.ts';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';
import { printDrawing } from '../print-drawing.ts';

const row = (id: string, more: Partial<IndicatorRow>): IndicatorRow => ({
  id,
  when: '2025年',
  stage: '建成',
  comparator: 'eq',
  label: '',
  role: 'target',
  variant: false,
  ...more,
});

const words: IndicatorChartInput = {
  verdict: '能否比较　不作比较，只把原文并列',
  reason:
    '相同：供学生实习实训的基地。不同：甲市有全市数目，也有每年度的数目；乙市名称不同，是否为同一批，原文未说明。',
  sections: [
    {
      title: '',
      groups: [
        {
          region: '甲市',
          name: '产教融合示范性实习实训基地',
          rows: [
            row('a-2024', { when: '2024年', stage: '建设打造', value: 1, label: '1个' }),
            row('a-2025', { value: 3, label: '3个 ※', variant: true }),
          ],
        },
        {
          region: '甲市',
          name: '中职学校每年度建成产教融合示范性实习实训基地 · 经常性要求',
          rows: [row('a-yearly', { value: 1, label: '每年度1个 ※', variant: true })],
        },
        {
          region: '乙市',
          name: '现代化共享型实训基地',
          rows: [
            row('b', { when: '没写时限', stage: '建设', value: 10, label: '10个' }),
            row('b-words', {
              when: '没写时限',
              label: '达到全日制在校生总数的2倍，培训人次按年计，不低于上一年',
            }),
          ],
        },
      ],
    },
    {
      title: '公布的数字（不与目标比较）',
      groups: [
        {
          region: '乙市',
          name: '实训基地',
          rows: [row('b-had', { role: 'report', value: 4, label: '4个' })],
        },
      ],
    },
  ],
  scaleUnit: undefined,
  key: ['※ 两处表述不同'],
};
const share: IndicatorChartInput = {
  verdict: '能否比较　可以，数字在同一刻度上',
  reason: '两份文件所计相同。',
  sections: [
    {
      title: '',
      groups: [
        { region: '甲市', name: '占比', rows: [row('share-a', { value: 20, label: '20%' })] },
        {
          region: '乙市',
          name: '占比',
          rows: [
            row('share-b', { value: 20, label: '20%' }),
            row('share-c', { value: 60, comparator: 'gte', label: '60%以上' }),
            row('share-d', { value: 20, valueMax: 60, comparator: 'range', label: '20%至60%' }),
            row('share-words', { stage: '提高' }),
          ],
        },
      ],
    },
    {
      title: '公布的数字（不与目标比较）',
      groups: [
        {
          region: '乙市',
          name: '占比',
          rows: [row('share-had', { role: 'report', value: 400, label: '400%' })],
        },
      ],
    },
  ],
  scaleUnit: '%',
  key: ['● 等于　▲ 不低于　▬ 区间'],
};
const english: IndicatorChartInput = {
  ...words,
  verdict: 'May they be compared? No, the texts stand side by side',
  sections: [
    {
      title: 'Published figures (not compared with targets)',
      groups: [
        {
          region: 'Wuhai',
          name: 'model internship and practical training bases, built each year by secondary schools · Recurring',
          rows: [
            row('s', { when: '2025', value: 1, label: 'secondary vocational schools, each year: 1个 ※' }),
            row('d', { when: 'September 2024 (derived)', stage: '', value: 2, label: 'each year: 2个' }),
          ],
        },
      ],
    },
  ],
};

const sizes: Readonly<Record<IndicatorText['role'], number>> = {
  verdict: 14,
  reason: 12,
  panel: 12,
  group: 14,
  name: 13,
  when: 13,
  stage: 13,
  tick: 12,
  value: 13,
  words: 13,
  key: 12,
};
function boxOf({ text, x, y, anchor, role }: IndicatorText) {
  const width = textWidth(text, sizes[role]);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - sizes[role], bottom: y + 2 };
}
const textsOf = (input: IndicatorChartInput, width: number) => {
  const chart = layOutIndicatorChart(input, width);
  return [...chart.texts, ...chart.rows.flatMap(({ texts }) => texts)];
};

describe.each([760, 320])('layOutIndicatorChart at %i units', (width) => {
  it.each([
    ['words', words],
    ['a scale', share],
    ['long English words', english],
  ] as const)('keeps everything of %s inside the picture, clear of each other', (_what, input) => {
    const { height } = layOutIndicatorChart(input, width);
    const boxes = textsOf(input, width).map(boxOf);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    }
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => isOverlapping(a, b))
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
  });

  it('gives every statement one row in the order given, none over another', () => {
    const { rows } = layOutIndicatorChart(words, width);
    expect(rows.map(({ id }) => id)).toEqual(['a-2024', 'a-2025', 'a-yearly', 'b', 'b-words', 'b-had']);
    for (const [index, { top, height }] of rows.entries())
      expect(rows[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(top + height);
  });

  it('says inside the picture whether the numbers may be compared and why, and what the signs mean', () => {
    const said = textsOf(words, width);
    const of = (role: IndicatorText['role']) =>
      said.flatMap((text) => (text.role === role ? [text.text] : [])).join('');
    expect(of('verdict')).toBe(words.verdict);
    expect(of('reason')).toBe(words.reason);
    expect(of('key')).toBe('※ 两处表述不同');
  });

  it('names a region once for all it states', () => {
    const names = textsOf(words, width).filter(({ role }) => role === 'group');
    expect(names.map(({ text }) => text)).toEqual(['甲市', '乙市', '乙市']);
  });

  it('draws neither mark nor scale where the numbers may not be compared', () => {
    const { rows, lines, texts } = layOutIndicatorChart(words, width);
    expect(rows.filter(({ mark }) => mark !== undefined)).toEqual([]);
    expect(lines.filter(({ role }) => role !== 'separator')).toEqual([]);
    expect(texts.filter(({ role }) => role === 'tick')).toEqual([]);
  });

  it('sets equal numbers of different regions beneath each other on one scale from 0 to 100 %', () => {
    const { rows, texts } = layOutIndicatorChart(share, width);
    const markOf = (id: string) => rows.find((placed) => placed.id === id)?.mark;
    expect(markOf('share-a')?.x).toBe(markOf('share-b')?.x);
    expect(markOf('share-c')?.x).toBeGreaterThan(markOf('share-b')?.x ?? Infinity);
    expect([markOf('share-words'), markOf('share-had')]).toEqual([undefined, undefined]);
    const ticks = texts.flatMap(({ role, text }) => (role === 'tick' ? [text] : []));
    expect([ticks[0], ticks.at(-1)]).toEqual(['0%', '100%']);
    const span = (markOf('share-c')?.x ?? 0) - (markOf('share-b')?.x ?? 0);
    expect(Number(/H([\d.]+)V/u.exec(markOf('share-d')?.path ?? '')?.[1])).toBeCloseTo(span, 1);
  });

  it('draws no line of the scale through words', () => {
    const { lines, rows } = layOutIndicatorChart(share, width);
    const boxes = rows.flatMap(({ texts }) => texts.map(boxOf));
    for (const { x1, y1, y2, role } of lines.filter((line) => line.role !== 'separator')) {
      const line = { left: x1 - 0.5, right: x1 + 0.5, top: y1, bottom: y2 };
      expect(
        boxes.filter((box) => isOverlapping(box, line)),
        `${role} ${x1}`,
      ).toEqual([]);
    }
  });

  it.each([
    ['indicator-chart', words],
    ['indicator-chart-scale', share],
    ['indicator-chart-en', english],
  ] as const)('is drawn as the golden picture %s shows', async (name, input) => {
    const chart = layOutIndicatorChart(input, width);
    const picture = printDrawing(chart.width, chart.height, drawIndicatorChart(chart));
    await expect(picture).toMatchFileSnapshot(`golden/${name}-${width}.svg`);
  });
});
