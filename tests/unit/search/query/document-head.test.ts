import { describe, expect, it } from 'vitest';
import { listDocumentHeads } from '../../../../src/features/search/index/search-index.ts';
import { findInHeads } from '../../../../src/search/query/document-head.ts';
import { readPolicies } from '../../../bench/read-policies.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';

describe('the heads of the published documents', () => {
  const heads = listDocumentHeads(readPolicies(fixtureCorpus.CONTENT_DIR).map(({ policy }) => policy));

  it.each([
    ['示教发〔2024〕18号', 'documentNumber'],
    ['示教发[2024]18号', 'documentNumber'],
    ['〔2024〕18号', 'documentNumber'],
    ['18号', 'documentNumber'],
    ['示教发〔2024〕18號', 'documentNumber'],
    ['示例市教育局，等9部门', 'issuers'],
    ['示例市教育局等9部门', 'issuers'],
    ['990100000000001X', 'indexNumber'],
    ['部门文件', 'category'],
  ])('have %s in a field of their own', (typed, field) => {
    const hits = findInHeads(heads, typed, new Map([['號', '号']]));
    expect(hits.map((hit) => [hit.policy, hit.field])).toEqual([['shili-2024', field]]);
  });

  it.each(['清华大学', '示教发〔2023〕18号', '有效', '', '。'])('have nothing of %s', (typed) => {
    expect(findInHeads(heads, typed, new Map())).toEqual([]);
  });

  it('keep fields separate: no words are found across two of them', () => {
    const head = { policy: 'a', title: '甲', fields: { documentNumber: '甲发〔2024〕1号', issuers: '甲局' } };
    expect(findInHeads([head], '1号甲局', new Map())).toEqual([]);
  });
});
