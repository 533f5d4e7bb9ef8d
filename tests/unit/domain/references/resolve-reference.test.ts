import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../src/domain/references/find-references.ts';
import type { NamedPolicy } from '../../../../src/domain/references/named-policy.ts';
import { resolveReference } from '../../../../src/domain/references/resolve-reference.ts';
import { samplePolicy } from '../citing/sample-documents.ts';

const region = (name: string) => ({ name, level: 'prefecture', adcode: '230800' }) as const;

/** Where the first reference of a line leads. */
function resolve(line: string, policies: readonly NamedPolicy[], own = 'another') {
  const [reference] = findReferences(line);
  if (reference === undefined) throw new Error('Expected a reference');
  return resolveReference(reference, policies, { line, own });
}

describe('resolveReference', () => {
  const policies = [
    samplePolicy({
      id: 'plan',
      title: '示例市发展规划（2022-2026年）',
      shortTitle: '示例规划',
      noticeTitle: '示例市人民政府关于印发示例市发展规划（2022-2026年）的通知',
    }),
    samplePolicy({
      id: 'scheme',
      title: '关于示例县创新发展的实施方案',
      shortTitle: '示例县方案',
      noticeTitle: '示例县人民政府关于印发《示例县区域创新发展的实施方案》的通知',
      documentNumber: '示教发〔2024〕50号',
    }),
  ];

  it.each([
    ['《示例市发展规划(2022—2026年)》', { kind: 'published', policy: 'plan', by: 'title' }],
    [
      '《示例市人民政府关于印发〈示例市发展规划（2022-2026年）〉的通知》',
      { kind: 'published', policy: 'plan', by: 'title' },
    ],
    ['《示例规划》', { kind: 'published', policy: 'plan', by: 'short-title' }],
    ['《示例县区域创新发展的实施方案》', { kind: 'published', policy: 'scheme', by: 'notice' }],
    ['《方案》（示教发[2024]50号）', { kind: 'published', policy: 'scheme', by: 'number' }],
    ['按照示教发〔2024〕50号', { kind: 'published', policy: 'scheme', by: 'number' }],
    ['《示例县方案》（示教发〔2023〕1号）', { kind: 'outside' }],
    ['《别的方案》', { kind: 'outside' }],
    ['国发〔2019〕4号', { kind: 'outside' }],
  ])('leads %s to %o', (text, expected) => {
    expect(resolve(text, policies)).toEqual(expected);
  });
});

describe('resolveReference, of several documents called alike', () => {
  const called = (id: string, facts: Partial<NamedPolicy>) =>
    samplePolicy({ title: '产教融合实施方案', shortTitle: `短题${id}`, ...facts, id });
  const alike = [
    called('jia-2025', {
      region: region('甲市'),
      issuers: ['甲市人民政府办公室'],
      dateSigned: '2025-03-01',
      noticeTitle: '甲市人民政府办公室关于印发产教融合实施方案的通知',
      documentNumber: '甲政办发〔2025〕3号',
    }),
    called('jia-2023', { region: region('甲市'), dateSigned: '2023-05' }),
    called('yi-2024', {
      region: region('乙县'),
      issuers: ['丙省教育厅'],
      datePublished: '2024',
      noticeTitle: '乙县人民政府关于印发《产教融合实施方案》的通知',
    }),
  ];

  it.each([
    ['the number', '按照《产教融合实施方案》（甲政办发〔2025〕3号）', 'jia-2025'],
    ['the title of the notice', '见《甲市人民政府办公室关于印发〈产教融合实施方案〉的通知》', 'jia-2025'],
    ['the region in the title of a notice', '见《某某市乙县关于印发〈产教融合实施方案〉的通知》', 'yi-2024'],
    ['the region right before it', '落实乙县《产教融合实施方案》要求', 'yi-2024'],
    ['the issuer right before it', '根据丙省教育厅《产教融合实施方案》', 'yi-2024'],
    ['the year right before it', '根据２０２３年《产教融合实施方案》', 'jia-2023'],
    ['the year behind it', '根据《产教融合实施方案》（2024年）', 'yi-2024'],
    ['region and year', '根据甲市2023年《产教融合实施方案》', 'jia-2023'],
  ])('takes the one that %s tells', (_what, line, policy) => {
    expect(resolve(line, alike)).toMatchObject({ kind: 'published', policy });
  });

  it.each([
    ['says nothing', '根据《产教融合实施方案》', ['jia-2025', 'jia-2023', 'yi-2024']],
    ['names a region elsewhere', '乙县要落实《产教融合实施方案》', ['jia-2025', 'jia-2023', 'yi-2024']],
    ['says no more than a region that has two', '落实甲市《产教融合实施方案》', ['jia-2025', 'jia-2023']],
    ['says a year that none has', '2019年《产教融合实施方案》', ['jia-2025', 'jia-2023', 'yi-2024']],
  ])('guesses none where the text %s', (_what, line, expected) => {
    expect(resolve(line, alike)).toEqual({ kind: 'one-of', policies: expected });
  });

  it('takes none by a number that none of them has, but one that has no number', () => {
    const [first] = alike;
    if (first === undefined) throw new Error('Expected a document');
    expect(resolve('《产教融合实施方案》（丁发〔2020〕1号）', [first])).toEqual({ kind: 'outside' });
  });

  it('takes the document that it stands in', () => {
    const notice = '现将《产教融合实施方案》印发给你们';
    expect(resolve(notice, alike, 'yi-2024')).toMatchObject({ policy: 'yi-2024' });
    expect(resolve(notice, alike, 'jia-2023')).toMatchObject({ policy: 'jia-2023' });
  });
});
