import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../src/domain/document/place.ts';
import { printedBlocks } from '../../../src/domain/printed-blocks.ts';
import type { Provision } from '../../../src/domain/document/provision.ts';

const provisions: readonly Provision[] = [
  {
    id: 's3',
    label: '三、',
    heading: '重点任务',
    runIn: false,
    paragraphs: [],
    children: [
      {
        id: 's3-1',
        label: '（一）',
        heading: '建设基地。',
        runIn: true,
        paragraphs: [
          { id: 's3-1-p1', text: '到2025年建成3个。' },
          { id: 's3-1-p2', text: '责任单位：市教育局' },
        ],
        children: [],
      },
    ],
  },
  {
    id: 'preamble',
    label: '',
    heading: '',
    runIn: false,
    paragraphs: [{ id: 'preamble-p1', text: '现制定本方案。' }],
    children: [],
  },
];

function blocksAt(id: string) {
  const place = findPlace(provisions, id);
  return place === undefined ? undefined : printedBlocks(place);
}

describe('printedBlocks', () => {
  it('prints a provision with all that is below it, a run-in heading on the line of its paragraph', () => {
    expect(blocksAt('s3')).toEqual([
      { id: 's3', heading: { label: '三、', text: '重点任务' } },
      { id: 's3-1-p1', heading: { label: '（一）', text: '建设基地。' }, text: '到2025年建成3个。' },
      { id: 's3-1-p2', text: '责任单位：市教育局' },
    ]);
  });

  it('prints a paragraph alone, without the heading it stands under', () => {
    expect(blocksAt('s3-1-p1')).toEqual([{ id: 's3-1-p1', text: '到2025年建成3个。' }]);
  });

  it('prints an unnumbered part without a heading', () => {
    expect(blocksAt('preamble')).toEqual([{ id: 'preamble-p1', text: '现制定本方案。' }]);
  });

  it('prints nothing for a whole document', () => {
    expect(printedBlocks({ path: [] })).toEqual([]);
  });
});
