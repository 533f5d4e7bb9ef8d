import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../../src/domain/document/provision.ts';
import { provisionOptions } from '../../../../src/features/compare/provision-options.ts';
import { positionWords } from '../../../../src/features/records/provision-position.ts';

const words = positionWords('zh-CN');
const leaf = { runIn: false, children: [] };
const paragraphs = (id: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${id}-p${index + 1}`,
    text: `第${index + 1}段的文字`,
  }));
const provisions: readonly Provision[] = [
  { ...leaf, id: 'notice', label: '', heading: '', paragraphs: paragraphs('notice', 1) },
  {
    ...leaf,
    id: 's3',
    label: '三、',
    heading: '目标',
    paragraphs: paragraphs('s3', 2),
    children: [
      {
        ...leaf,
        id: 's3-1',
        label: '(一)',
        heading: '建设一个名字很长很长很长很长很长很长很长的基地。',
        paragraphs: paragraphs('s3-1', 1),
      },
    ],
  },
];
describe('provisionOptions', () => {
  it('lists provisions by heading and part, indented, with the paragraphs of those that have several', () => {
    expect(provisionOptions(provisions, '', words)).toEqual([
      { id: 'notice', name: '印发通知' },
      { id: 's3', name: '三、目标' },
      { id: 's3-p1', name: '　三、第1段 第1段的文字' },
      { id: 's3-p2', name: '　三、第2段 第2段的文字' },
      { id: 's3-1', name: '　(一)建设一个名字很长很长很长很长很长很长很长的…' },
    ]);
  });

  it('lists the only paragraph of a provision when the address names it', () => {
    const ids = provisionOptions(provisions, 's3-1-p1', words).map(({ id }) => id);
    expect(ids).toContain('s3-1-p1');
    expect(ids).not.toContain('notice-p1');
  });
});
