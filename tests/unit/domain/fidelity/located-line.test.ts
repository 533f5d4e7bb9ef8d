import { expect, test } from 'vitest';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';
import { locateLines } from '../../../../src/domain/fidelity/located-line.ts';

const text: PolicyText = {
  provisions: [
    {
      id: 'notice',
      label: '',
      heading: '',
      runIn: false,
      paragraphs: [{ id: 'notice-p1', text: '请执行。' }],
      children: [],
    },
    {
      id: 's1',
      label: '一、',
      heading: '目标',
      runIn: false,
      paragraphs: [{ id: 's1-p1', text: '甲。' }],
      children: [
        {
          id: 's1-1',
          label: '（一）',
          heading: '总体。',
          runIn: true,
          paragraphs: [
            { id: 's1-1-p1', text: '乙。' },
            { id: 's1-1-p2', text: '丙。' },
          ],
          children: [],
        },
      ],
    },
  ],
};

test('locateLines numbers blocks and characters where no reader gave their positions', () => {
  expect(locateLines(text)[1]).toEqual({
    id: 's1',
    text: '一、目标',
    characters: [1, 2, 3, 4].map((column) => ({ line: 2, column })),
  });
});
