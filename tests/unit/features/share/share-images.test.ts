import { describe, expect, it } from 'vitest';
import { documentCard, drawShareImage, siteCard } from '../../../../src/features/share/share-images.ts';
import { fixtureDocuments } from '../../exports/fixture-documents.ts';

const cardOf = (id: string) => {
  const policy = fixtureDocuments.find((document) => document.policy.id === id)?.policy;
  if (policy === undefined) throw new Error(`no document ${id}`);
  return documentCard(policy);
};

describe('documentCard', () => {
  it('opens with region, level, kind and nature, and names issuer, number and date', () => {
    expect(cardOf('shili-2024')).toMatchObject({
      eyebrow: ['示例市', '市级', '实施方案', '政策文件'],
      facts: ['示例市教育局等9部门', '示教发〔2024〕18号', '2024年6月20日成文'],
    });
  });

  it('says when a document was published only where no day of signing is known', () => {
    const { policy } = fixtureDocuments.find((document) => document.policy.id === 'shili-2024') ?? {};
    if (policy === undefined) throw new Error('no document shili-2024');
    const datesOf = (dates: Partial<typeof policy>) => documentCard({ ...policy, ...dates }).facts.slice(2);
    const datePublished = '2024-07-01';
    expect(datesOf({ dateSigned: '2024-06-20', datePublished })).toEqual(['2024年6月20日成文']);
    expect(datesOf({ dateSigned: undefined, datePublished })).toEqual(['2024年7月1日公开']);
    expect(datesOf({ dateSigned: undefined, datePublished: undefined })).toEqual([]);
  });

  it('warns of reference material and of nothing else', () => {
    expect(cardOf('jingyu-2024').warning).toContain('不可作为引文');
    expect(cardOf('shili-2024').warning).toBeUndefined();
  });
});

describe('drawShareImage', () => {
  it('draws a PNG of 1200 × 630, the same bytes each time', async () => {
    const png = Buffer.from(await drawShareImage(siteCard));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(await drawShareImage(siteCard)).equals(png)).toBe(true);
  });

  it('finds a rare character outside the common ones', async () => {
    await expect(drawShareImage({ ...siteCard, title: '麐游鹓鸰' })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('fails on a character without a glyph rather than draw an empty box', async () => {
    await expect(drawShareImage({ ...siteCard, title: '无字\u{13000}' })).rejects.toThrow('No glyph');
  });
});
