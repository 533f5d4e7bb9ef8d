import { expect, test } from 'vitest';
import { listDocumentHeads } from '../../../../../src/features/search/index/search-index.ts';
import { samplePolicy } from '../../../domain/citing/sample-documents.ts';

const headOf = (facts: Parameters<typeof samplePolicy>[0]) => listDocumentHeads([samplePolicy(facts)]);
const named = { id: 'a-2025', title: '方案' };

test('a head holds the facts that the source gives, and no others', () => {
  const facts = {
    documentNumber: '甲政发〔2025〕1号',
    indexNumber: '123',
    issuers: ['甲局', '乙局'],
    category: '教育',
  };
  expect(headOf({ ...named, ...facts })).toEqual([
    { policy: 'a-2025', title: '方案', fields: { ...facts, issuers: '甲局、乙局' } },
  ]);
  expect(headOf({ ...named, category: '教育' })[0]?.fields).toEqual({ category: '教育' });
});

test('the issuers are those that the source prints, where it prints them as one phrase', () => {
  expect(headOf({ ...named, issuers: ['甲局'], issuersText: '甲局等9部门' })[0]?.fields).toEqual({
    issuers: '甲局等9部门',
  });
});

test('a document without any of them has no head', () => {
  expect(headOf(named)).toEqual([]);
});
