import { expect, test } from 'vitest';
import { closeSpacedTitle } from '../../../../src/ingest/drafts/close-spaced-title.ts';

test.each([
  ['示 例 工 作 规 则', '示例工作规则'],
  ['示例市关于印发示　例　预　案 的 函', '示例市关于印发示例预案的函'],
  ['示例市人民政府 关于印发规划 (2031-2035年)的通知', '示例市人民政府 关于印发规划 (2031-2035年)的通知'],
  ['示例 市 规划', '示例 市 规划'],
  ['', ''],
])('the title %s is cited as %s', (printed, cited) => {
  expect(closeSpacedTitle(printed)).toBe(cited);
});
