import { describe, expect, it } from 'vitest';
import { packDocument, unitsWithTitle, unpackUnit } from '../../../../src/search/index/text-pack.ts';
import { makeDocument } from '../served-index.ts';

describe('packDocument', () => {
  const document = makeDocument(
    ['#一、总则', '#1.标题。|正文。', '一二三四五六七八九十', '一二三四五六七八九十', '甲'],
    { title: '标题' },
  );

  it.each([1, 5, 12, 20, 1000])(
    'keeps every unit in order, title first, in packs of %i characters',
    (most) => {
      const packs = packDocument(document, most);
      const units = packs.flatMap((pack) => pack.units.map((unit) => unpackUnit(pack, unit)));
      expect(units).toEqual(
        unitsWithTitle(document).map((unit) => ({ ...unit, policy: 'sample-2024', title: '标题' })),
      );
      expect(packs.every((pack) => pack.units.length > 0)).toBe(true);
    },
  );

  it('makes packs of about equal size', () => {
    const even = makeDocument(
      Array.from({ length: 40 }, () => '一二三四五六七八九十'),
      { title: '' },
    );
    const sizes = packDocument(even, 150).map(({ units }) => units.length);
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  });

  it('makes one pack of a document without text', () => {
    expect(packDocument(makeDocument([], { title: '' }), 10).map(({ units }) => units.length)).toEqual([1]);
  });
});
