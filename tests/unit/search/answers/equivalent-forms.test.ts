import { expect, it } from 'vitest';
import { equivalentForms } from '../../../../src/search/answers/equivalent-forms.ts';

it.each([
  ['百分之七十五', ['75%']],
  ['75%', ['百分之七十五']],
  ['百分之三点二', ['3.2%']],
  ['32000人', ['3.2万人']],
  ['3.2万人', ['32000人']],
  ['三点二万人', ['3.2万人', '32000人']],
  ['32,000人', ['3.2万人', '32000人']],
  ['两个', ['2个']],
  ['5个', ['五个']],
  ['2024-07-29', ['2024年7月29日']],
  ['2024年7月29日', ['2024-07-29']],
  ['2024/7', ['2024年7月', '2024-07']],
])('%s is also written %j', (query, forms) => {
  expect(equivalentForms(query)).toEqual(forms);
});

it.each(['职业教育', '2025年', '一', '20', '', '产教融合5年'])(
  '%s is no quantity that is written otherwise',
  (query) => {
    expect(equivalentForms(query)).toEqual([]);
  },
);
