import { describe, expect, it } from 'vitest';
import type { Provision, ProvisionContent } from '../../../../src/domain/document/provision.ts';
import { arrangement, contentsOf, rowText } from '../../../../src/domain/document/provision.ts';

const bare = { label: '', heading: '', runIn: false, paragraphs: [], children: [] };
const paragraph = (id: string): ProvisionContent => ({ kind: 'paragraph', paragraph: { id, text: id } });
const table = (id: string): ProvisionContent => ({ kind: 'table', table: { id, rows: [] } });
const child = (id: string): ProvisionContent => ({ kind: 'provision', provision: { ...bare, id } });

function provisionOf(contents: readonly ProvisionContent[]): Provision {
  return {
    ...bare,
    id: 'a1',
    paragraphs: contents.flatMap((each) => (each.kind === 'paragraph' ? [each.paragraph] : [])),
    children: contents.flatMap((each) => (each.kind === 'provision' ? [each.provision] : [])),
    ...arrangement(contents),
  };
}

describe('contentsOf', () => {
  it.each([
    ['paragraphs, tables, children', [paragraph('a1-p1'), table('a1-t1'), child('a1-1')], undefined],
    [
      'a paragraph after items',
      [paragraph('a1-p1'), child('a1-1'), paragraph('a1-p2')],
      ['a1-p1', 'a1-1', 'a1-p2'],
    ],
    ['a table before a paragraph', [table('a1-t1'), paragraph('a1-p1')], ['a1-t1', 'a1-p1']],
    ['nothing', [], undefined],
  ])('gives back the printed order of %s', (_, contents, order) => {
    const provision = provisionOf(contents);
    expect(provision.order).toEqual(order);
    expect(contentsOf(provision)).toEqual(contents);
  });
});

describe('rowText', () => {
  it('has a tab between cells, empty ones kept', () => {
    expect(rowText({ cells: [{ text: '甲' }, { text: '' }, { text: '乙' }] })).toBe('甲\t\t乙');
  });
});
