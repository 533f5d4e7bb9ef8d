import { describe, expect, it } from 'vitest';
import { listDocumentHeads } from '../../../../src/features/search/index/search-index.ts';
import { findInHeads } from '../../../../src/search/query/document-head.ts';
import { readHeldPolicies } from '../../../bench/held-policies.ts';

describe('the heads of the documents held', () => {
  const heads = listDocumentHeads(readHeldPolicies().map(({ policy }) => policy));

  it.each([
    ['乌教发〔2024〕50号', 'documentNumber'],
    ['乌教发[2024]50号', 'documentNumber'],
    ['〔2024〕50号', 'documentNumber'],
    ['50号', 'documentNumber'],
    ['乌教发〔2024〕50號', 'documentNumber'],
    ['乌海市教育局，等9部门', 'issuers'],
    ['乌海市教育局等9部门', 'issuers'],
    ['11150300011554519Q', 'indexNumber'],
    ['部门文件', 'category'],
  ])('have %s in a field of their own', (typed, field) => {
    const hits = findInHeads(heads, typed, new Map([['號', '号']]));
    expect(hits.map((hit) => [hit.policy, hit.field])).toEqual([['wuhai-2024', field]]);
  });

  it.each(['清华大学', '乌教发〔2023〕50号', '有效', '', '。'])('have nothing of %s', (typed) => {
    expect(findInHeads(heads, typed, new Map())).toEqual([]);
  });

  it('keep fields apart: no words are found across two of them', () => {
    const head = { policy: 'a', title: '甲', fields: { documentNumber: '甲发〔2024〕1号', issuers: '甲局' } };
    expect(findInHeads([head], '1号甲局', new Map())).toEqual([]);
  });
});
