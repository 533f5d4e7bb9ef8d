import { expect, test } from 'vitest';
import { splitByScript } from '../../../../src/domain/text/split-by-script.ts';

test.each([
  ['', []],
  ['Issuing notice', ['Issuing notice']],
  ['2个', ['[2个]']],
  ['at least 2个, then 60% or more', ['at least ', '[2个]', ', then 60% or more']],
  ['Verb in the text: 力争', ['Verb in the text: ', '[力争]']],
  ['Thus in the text: “发改社会” is that of …', ['Thus in the text: “', '[发改社会]', '” is that of …']],
  ['三、（一） paragraph 2', ['[三、（一）]', ' paragraph 2']],
  ['《规划（2022-2026年）》第三部分', ['[《规划（2022-2026年）》第三部分]']],
  [' (as shown by 来源网页信息表; check)', [' (as shown by ', '[来源网页信息表]', '; check)']],
] as const)('“%s” is cut so that its Chinese can be marked as Chinese', (text, runs) => {
  const cut = splitByScript(text);
  expect(cut.map((run) => (run.isChinese ? `[${run.text}]` : run.text))).toEqual(runs);
  expect(cut.map((run) => run.text).join('')).toBe(text);
});
