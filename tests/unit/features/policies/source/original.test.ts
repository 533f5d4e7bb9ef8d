import { expect, test } from 'vitest';
import { viewOriginal } from '../../../../../src/features/policies/source/original.ts';
import type { Policy, Source } from '../../../../../src/schemas/policy.ts';
import { demonstration } from '../../../domain/citing/sample-documents.ts';

const source = (more: Partial<Source>): Source => ({
  file: 'a.txt',
  role: 'primary',
  sha256: '0'.repeat(64),
  note: '全文',
  ...more,
});
const policy: Policy = {
  ...demonstration.policy,
  nature: 'policy',
  title: '示例市行动方案',
  noticeTitle: '关于印发《示例市行动方案》的通知',
  documentNumber: '示政发〔2025〕3号',
  issuers: ['示例市人民政府'],
  dateSigned: '2025-03-18',
};

test('an original whose address is known is shown with publisher, day and archived copy', () => {
  const known = source({
    url: 'https://www.shili.example/a.html',
    archivedUrl: 'https://archive.example/1',
    publisher: '示例市人民政府网站',
    retrieved: '2026-01-02',
  });
  expect(viewOriginal('zh-CN', { ...policy, sources: [known] })).toEqual({
    kind: 'known',
    url: 'https://www.shili.example/a.html',
    archivedUrl: 'https://archive.example/1',
    publisher: '示例市人民政府网站',
    seen: '2026年1月2日查阅',
  });
});

test('without an address the page says so, with what a reader looks it up by', () => {
  const sources = [source({}), source({ role: 'witness', url: 'https://copy.example/' })];
  const view = viewOriginal('zh-CN', { ...policy, sources });
  expect(view.kind === 'unknown' && view.sentence).toMatch(
    /本站没有这份文件的原文网址.*示政发〔2025〕3号 · 示例市人民政府 · 2025年3月18日/u,
  );
});

test('of reference material only the lack of an address is said', () => {
  const view = viewOriginal('en', { ...policy, nature: 'reference', sources: [source({})] });
  expect(view).toEqual({ kind: 'unknown', sentence: 'This site has no address of this reprint.' });
});
