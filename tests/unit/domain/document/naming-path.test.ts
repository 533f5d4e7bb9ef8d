import { describe, expect, it } from 'vitest';
import { printedPosition } from '../../../../src/domain/document/printed-position.ts';
import type { Provision } from '../../../../src/domain/document/provision.ts';

const provisions = (...labels: readonly string[]): readonly Provision[] =>
  labels.map((label) => ({ id: 's1', label, heading: '', runIn: false, paragraphs: [], children: [] }));

describe('the printed position', () => {
  it.each([
    [['三、', '（二）', '5.'], '三、（二）5.'],
    [['第二章　', '第一节　', '第十二条　', '（三）'], '第十二条（三）'],
    [['第二章　', '第一节　'], '第二章第一节'],
    [['1　', '1.2　', '1.2.3　', '（4）'], '1.2.3（4）'],
    [['附件2', '二、', '（一）'], '附件2二、（一）'],
    [['附件1：', '附表2', '第一章　', '第三条　'], '附件1附表2第三条'],
    [['二、', '专栏1：'], '二、专栏1'],
  ])('of %j is %s', (labels, printed) => {
    const path = provisions(...labels);
    const [last] = path.slice(-1);
    if (last === undefined) throw new Error('A path has an end');
    expect(printedPosition(path.slice(0, -1), last)).toBe(printed);
  });
});
