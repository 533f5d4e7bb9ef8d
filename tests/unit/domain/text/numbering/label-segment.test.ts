import { describe, expect, it } from 'vitest';
import { formatLabel } from '../../../../../src/domain/text/numbering/format-label.ts';
import { labelSegment } from '../../../../../src/domain/text/numbering/label-segment.ts';
import type { LabelStyle } from '../../../../../src/domain/text/numbering/label-style.ts';
import { labelLevels } from '../../../../../src/domain/text/numbering/label-style.ts';
import { readLabel } from '../../../../../src/domain/text/numbering/read-label.ts';

describe('labelSegment', () => {
  it.each([
    ['三、', '3'],
    ['（二）', '2'],
    ['(二)', '2'],
    ['5.', '5'],
    ['（1）', '1'],
    ['一是', '1'],
    ['二十四、', '24'],
  ])('gives %s the id segment %s', (label, segment) => {
    expect(labelSegment(label)).toBe(segment);
  });

  it.each(['', '三、重点', '第一阶段', '--'])(
    'gives %j none, since it is not a number from end to end',
    (label) => {
      expect(labelSegment(label)).toBeUndefined();
    },
  );
});

describe('printLabel', () => {
  const styles = Object.keys(labelLevels) as LabelStyle[];
  it.each(styles.flatMap((style) => [1, 9, 10, 11, 24].map((number) => [style, number] as const)))(
    'writes %s %d as a label that reads back the same',
    (style, number) => {
      const text = formatLabel(style, number);
      expect(readLabel(text)).toEqual({ text, style, number });
    },
  );
});
