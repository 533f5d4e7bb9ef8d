import { describe, expect, it } from 'vitest';
import { metadataTags } from '../../../../src/exports/metadata/metadata-tags.ts';
import { fixtureDocuments } from '../fixture-documents.ts';

const url = 'https://zhice.example/policies/x/';

function tagsOf(id: string): Readonly<Record<string, string>> {
  const policy = fixtureDocuments.find((document) => document.policy.id === id)?.policy;
  if (policy === undefined) throw new Error(`no document ${id}`);
  return Object.fromEntries(metadataTags(policy, url).map(({ name, content }) => [name, content]));
}

describe('metadataTags', () => {
  it('lets Zotero save a policy as a statute with number, date and issuer as printed', () => {
    expect(tagsOf('shili-2024')).toMatchObject({
      'bibo.type': 'Legislation',
      'prism.number': '示教发〔2024〕18号',
      'dcterms.title': '示例市以产教融合促进职业教育提质发展实施方案',
      'dcterms.creator': '示例市教育局等9部门',
      'dcterms.issued': '2024-06-20',
      'dcterms.available': '2024-07-02',
      'dcterms.identifier': url,
    });
  });

  it('says title, day made public and source in the tags that readers’ tools know', () => {
    expect(tagsOf('shili-2024')).toMatchObject({
      ArticleTitle: '示例市以产教融合促进职业教育提质发展实施方案',
      PubDate: '2024-07-02 09:15',
      ContentSource: '示例市教育局等9部门',
    });
    expect(tagsOf('yunchuan-2022')['ContentSource']).toBe('云川市教育体育局');
  });

  it('gives the day alone where the source prints no time, and nothing where it prints no day', () => {
    const dated = fixtureDocuments.find(({ policy }) => policy.id === 'shili-2024')?.policy;
    if (dated === undefined) throw new Error('no document');
    const { timePublished, ...day } = dated;
    const { datePublished, ...none } = day;
    const dateOf = (policy: typeof dated) =>
      metadataTags(policy, url).find(({ name }) => name === 'PubDate')?.content;
    expect([timePublished, dateOf(day)]).toEqual(['09:15:00', datePublished]);
    expect(dateOf({ ...none, timePublished: '10:37' })).toBeUndefined();
  });

  it('leaves out what the source does not say', () => {
    const tags = tagsOf('yunchuan-2022');
    expect(tags).not.toHaveProperty(['prism.number']);
    expect(tags).not.toHaveProperty(['bibo.number']);
    expect(tagsOf('yangben-2023')).not.toHaveProperty(['dcterms.available']);
  });

  it('never calls reference material a statute', () => {
    expect(Object.keys(tagsOf('jingyu-2024'))).toEqual(['ArticleTitle', 'PubDate']);
  });
});
