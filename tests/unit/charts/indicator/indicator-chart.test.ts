import { describe, expect, it } from 'vitest';
import type { IndicatorPanel, IndicatorRow } from '../../../../src/charts/indicator/indicator-chart.ts';
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

const bases: IndicatorPanel = {
  title: '单位：个 · 名称不同，不比大小',
  unit: '个',
  hollow: false,
  groups: [
    {
      title: '乌海市 · 产教融合示范性实习实训基地',
      rows: [
        row('w-2024', { when: '2024年', stage: '建设打造', value: 1, label: '1个' }),
        row('w-2025', { value: 3, label: '3个 ※', variant: true }),
        row('w-secondary', { value: 1, label: '中职学校每年度1个 ※', variant: true }),
        row('w-words', { when: '未写明时限', stage: '加快建设', label: '没有写数字' }),
      ],
    },
    {
      title: '佳木斯市 · 市级产教融合实习实训基地',
      rows: [row('j', { when: '未写明时限', stage: '建设', value: 10, label: '10个' })],
    },
  ],
};
const enterprises: IndicatorPanel = {
  title: '单位：家',
  unit: '家',
  hollow: false,
  groups: [
    {
      title: '佳木斯市 · 省级产教融合型企业',
      rows: [row('range', { value: 5, valueMax: 10, comparator: 'range', label: '5–10家' })],
    },
  ],
};
const share: IndicatorPanel = {
  title: '单位：%',
  unit: '%',
  hollow: false,
  groups: [
    {
      title: '乌海市 · 专业布点占比',
      rows: [row('share', { value: 60, comparator: 'gte', label: '60%以上' })],
    },
  ],
};
const words: IndicatorPanel = {
  title: '用文字表述',
  hollow: false,
  groups: [
    {
      title: '宝清县 · “政行企校研”多主体共建共管共享的现代产业学院',
      rows: [
        row('b', { when: '未写明时限', stage: '建设' }),
        row('relative', { label: '达到全日制在校生总数的2倍' }),
      ],
    },
  ],
};
const reference: IndicatorPanel = {
  title: '参考材料 · 来源未核实 · 公布的数字（不与目标比较） · 单位：个',
  unit: '个',
  hollow: true,
  groups: [
    {
      title: '哈尔滨市 · 校表操练、实训基地',
      rows: [row('h', { role: 'report', value: 1301, label: '1301个' })],
    },
  ],
};
const panels = [bases, enterprises, share, words, reference];

const sizes: Readonly<Record<IndicatorText['role'], number>> = {
  panel: 12,
  group: 14,
  when: 13,
  stage: 13,
  tick: 12,
  value: 13,
  words: 13,
};
function boxOf({ text, x, y, anchor, role }: IndicatorText) {
  const width = textWidth(text, sizes[role]);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - sizes[role], bottom: y + 2 };
}

describe.each([640, 320])('layOutIndicatorChart at %i units', (width) => {
  const chart = layOutIndicatorChart(panels, width);
  const markOf = (id: string) => chart.rows.find((placed) => placed.id === id)?.mark;

  it('gives every statement one row, in the order given', () => {
    expect(chart.rows.map(({ id }) => id)).toEqual(
      panels.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ id }) => id))),
    );
    const tops = chart.rows.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('sets equal numbers of one panel beneath each other and larger ones to the right', () => {
    expect(markOf('w-2024')?.x).toBe(markOf('w-secondary')?.x);
    expect(markOf('w-2025')?.x).toBeGreaterThan(markOf('w-2024')?.x ?? Infinity);
    expect(markOf('j')?.x).toBeGreaterThan(markOf('w-2025')?.x ?? Infinity);
  });

  it('draws no mark where the text prints no number, but keeps its words', () => {
    for (const [id, label] of [
      ['w-words', '没有写数字'],
      ['relative', '达到全日制在校生总数的2倍'],
    ] as const) {
      expect(markOf(id)).toBeUndefined();
      expect(chart.rows.find((placed) => placed.id === id)?.texts.map(({ text }) => text)).toContain(label);
    }
  });

  it('never lets one panel stretch the scale of another', () => {
    const alone = layOutIndicatorChart([bases], width);
    expect(alone.rows.map(({ mark }) => mark?.x)).toEqual(chart.rows.slice(0, 5).map(({ mark }) => mark?.x));
  });

  it('runs percentages to 100 and every scale from 0', () => {
    const ticks = chart.texts.filter(({ role }) => role === 'tick');
    expect(ticks.filter(({ text }) => text === '0' || text === '0%')).toHaveLength(4);
    expect(ticks.map(({ text }) => text)).toContain('100%');
  });

  it('draws a range as wide as it is, and reference material as hollow', () => {
    const scale = layOutIndicatorChart(
      [
        {
          ...enterprises,
          groups: [{ title: '', rows: [row('low', { value: 5 }), row('high', { value: 10 })] }],
        },
      ],
      width,
    );
    const [low, high] = scale.rows.map(({ mark }) => mark?.x ?? 0);
    expect(markOf('range')?.path).toContain(`H${(high ?? 0) - (low ?? 0)}V`);
    expect(chart.rows.find(({ id }) => id === 'h')?.classes).toBe('point report reference');
  });

  it('keeps all words inside the picture and clear of each other', () => {
    const boxes = [...chart.texts, ...chart.rows.flatMap(({ texts }) => texts)].map((text) => ({
      text: text.text,
      ...boxOf(text),
    }));
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(chart.height);
    }
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => isOverlapping(a, b))
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
  });

  it('is drawn as the golden picture shows', async () => {
    const picture = printDrawing(chart.width, chart.height, drawIndicatorChart(chart));
    await expect(picture).toMatchFileSnapshot(`golden/indicator-chart-${width}.svg`);
  });
});

/** The same bases in English, whose words are longer than a phone is wide. */
const english: readonly IndicatorPanel[] = [
  {
    title: 'Unit: 个 · Recurring · New · names differ: not ranked',
    unit: '个',
    hollow: false,
    groups: [
      {
        title: 'Wuhai · model internship and practical training bases, built each year by secondary schools',
        rows: [
          row('s', { when: '2025', value: 1, label: 'secondary vocational schools, each year: 1个 ※' }),
          row('d', { when: 'September 2024 (derived)', value: 2, label: 'higher colleges, each year: 2个' }),
        ],
      },
    ],
  },
  {
    title: 'In words',
    hollow: false,
    groups: [
      {
        title: 'Jiamusi · practice centres',
        rows: [
          row('w', {
            when: 'No date stated',
            label: 'twice the number of full-time students on roll in a year',
          }),
        ],
      },
    ],
  },
];

describe.each([640, 320])('layOutIndicatorChart with long English words at %i units', (width) => {
  const chart = layOutIndicatorChart(english, width);
  const boxes = [...chart.texts, ...chart.rows.flatMap(({ texts }) => texts)].map((text) => ({
    text: text.text,
    ...boxOf(text),
  }));

  it('sets a label beneath its mark where there is room neither after nor before it', () => {
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(width);
    }
    expect(boxes.map(({ text }) => text).join(' ')).toContain('schools, each year: 1个');
  });

  it('keeps the words of a row clear of each other and of the rows beneath', () => {
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => isOverlapping(a, b))
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
    for (const [index, { top, height }] of chart.rows.entries())
      expect(chart.rows[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(top + height);
  });

  it('is drawn as the golden picture shows', async () => {
    const picture = printDrawing(chart.width, chart.height, drawIndicatorChart(chart));
    await expect(picture).toMatchFileSnapshot(`golden/indicator-chart-en-${width}.svg`);
  });
});
