import { describe, expect, it } from 'vitest';
import { standsInRuns } from '../../../../../src/domain/targets/checks/stands-in-runs.ts';

describe('standsInRuns', () => {
  const text = '每季度听取1次部门产教融合工作推进情况，推进在职业学校设立大师工作室、在企业设立名师工作室';
  it.each([
    ['听取1次部门产教融合工作推进情况', true],
    ['听取部门产教融合工作推进情况', true],
    ['大师工作室、名师工作室', true],
    ['工作推进工作室', true],
    ['名师工作室、大师工作室', false],
    ['听取部门产教融合工作进展', false],
    ['市级大师工作室', false],
    ['听部门', false],
    ['室', false],
    ['', true],
  ])('says of “%s”: %s', (words, expected) => {
    expect(standsInRuns(words, text)).toBe(expected);
  });

  it('finds the stretches also where the longest one at an offset would leave nothing for the rest', () => {
    expect(standsInRuns('甲乙丙丁', '甲乙丙甲乙丙丁')).toBe(true);
    expect(standsInRuns('甲乙丙丁戊', '甲乙丙，丙丁戊，丁戊')).toBe(true);
    expect(standsInRuns('甲乙丙丁戊', '丙丁戊，甲乙丙')).toBe(false);
  });
});
