import { describe, expect, it } from 'vitest';
import { metadataTags } from '../../../../src/exports/metadata/metadata-tags.ts';
import { heldDocuments } from '../held-documents.ts';

const url = 'https://zhice.example/policies/x/';

function tagsOf(id: string): Readonly<Record<string, string>> {
  const policy = heldDocuments.find((document) => document.policy.id === id)?.policy;
  if (policy === undefined) throw new Error(`no document ${id}`);
  return Object.fromEntries(metadataTags(policy, url).map(({ name, content }) => [name, content]));
}

describe('metadataTags', () => {
  it('lets Zotero save a policy as a statute with number, date and issuer as printed', () => {
    expect(tagsOf('wuhai-2024')).toMatchObject({
      'bibo.type': 'Legislation',
      'prism.number': '乌教发〔2024〕50号',
      'dcterms.title': '乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案',
      'dcterms.creator': '乌海市教育局等9部门',
      'dcterms.issued': '2024-07-17',
      'dcterms.available': '2024-07-29',
      'dcterms.identifier': url,
    });
  });

  it('says title, day made public and source in the tags that readers’ tools know', () => {
    expect(tagsOf('wuhai-2024')).toMatchObject({
      ArticleTitle: '乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案',
      PubDate: '2024-07-29 10:37',
      ContentSource: '乌海市教育局等9部门',
    });
    expect(tagsOf('jiamusi-2022')['ContentSource']).toBe('区发改局');
  });

  it('gives the day alone where the source prints no time, and nothing where it prints no day', () => {
    const wuhai = heldDocuments.find(({ policy }) => policy.id === 'wuhai-2024')?.policy;
    if (wuhai === undefined) throw new Error('no document');
    const { timePublished, ...day } = wuhai;
    const { datePublished, ...none } = day;
    const dateOf = (policy: typeof wuhai) =>
      metadataTags(policy, url).find(({ name }) => name === 'PubDate')?.content;
    expect([timePublished, dateOf(day)]).toEqual(['10:37:02', datePublished]);
    expect(dateOf({ ...none, timePublished: '10:37' })).toBeUndefined();
  });

  it('leaves out what the source does not say', () => {
    const tags = tagsOf('baoqing-2023');
    expect(tags).not.toHaveProperty(['prism.number']);
    expect(tags).not.toHaveProperty(['bibo.number']);
    // 成文 and 公开 on one day are one date.
    expect(tags).not.toHaveProperty(['dcterms.available']);
  });

  it('never calls reference material a statute', () => {
    expect(Object.keys(tagsOf('harbin-2024'))).toEqual(['ArticleTitle', 'PubDate']);
  });
});
