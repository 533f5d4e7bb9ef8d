import { describe, expect, it } from 'vitest';
import { printedPosition } from '../../../../src/domain/document/position.ts';
import type { Provision } from '../../../../src/domain/document/provision.ts';

function provision(label: string): Provision {
  return { id: 's1', label, heading: '', runIn: false, paragraphs: [], children: [] };
}

describe('printedPosition', () => {
  it.each([
    [['三、'], '三、'],
    [['三、', '（二）', '5.'], '三、（二）5.'],
    [['三、', '(二)', '５．'], '三、（二）5.'],
    [['三、', '（二）', '5.', '(1)'], '三、（二）5.（1）'],
    [['五、', '一是'], '五、一是'],
    [[''], ''],
  ])('joins the printed numbers %j as %s, in full-width brackets', (labels, position) => {
    const all = labels.map(provision);
    expect(printedPosition(all.slice(0, -1), all.at(-1) ?? provision(''))).toBe(position);
  });
});
