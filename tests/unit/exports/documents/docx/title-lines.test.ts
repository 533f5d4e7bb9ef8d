import { expect, it } from 'vitest';
import { titleLines } from '../../../../../src/exports/documents/docx/title-lines.ts';

const names = ['云川市', '云川市人民政府'];

it.each([
  ['样本县渔港整治工作方案', ['样本县渔港整治工作方案']],
  [
    '示例市以产教融合型园区建设为抓手推动技能人才高质量培养实施方案',
    ['示例市以产教融合型园区建设为抓手', '推动技能人才高质量培养实施方案'],
  ],
  ['关于在全市范围内开展新一轮“双高计划”建设的通知', ['关于在全市范围内开展新一轮', '“双高计划”建设的通知']],
  [
    '云川市人民政府 关于印发云川市技能人才培养规划 (2022-2026年)的通知',
    ['云川市人民政府 ', '关于印发云川市技能人才培养规划 ', '(2022-2026年)的通知'],
  ],
])('%s', (title, lines) => {
  expect(titleLines(title, names)).toEqual(lines);
});

it('keeps every character, breaks no word or name, fits the page, and is no hourglass', () => {
  const titles = [
    '云川市人民政府关于印发《云川市推动区域职业教育产教融合创新发展的实施方案》的通知',
    '云川市人民政府办公室关于转发市教育局等部门《关于加快发展现代职业教育的若干意见》的通知',
    '关于印发《云川市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》的通知',
    '内蒙古自治区人力资源和社会保障厅关于进一步加强技能人才评价工作的实施意见',
  ];
  const words = [
    '云川市',
    '印发',
    '产教融合',
    '职业教育',
    '抓手',
    '高质量',
    '实施',
    '通知',
    '教育局',
    '自治区',
  ];
  for (const title of titles) {
    const lines = titleLines(title, names);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBeGreaterThan(1);
    const widths = lines.map((line) => [...line].length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(20);
    widths.slice(1, -1).forEach((width, index) => {
      expect(width < (widths[index] ?? 0) && width < (widths[index + 2] ?? 0)).toBe(false);
    });
    for (const word of words) {
      const whole = lines.join('').split(word).length;
      expect(lines.join('\n').split(word).length, `${word} in ${title}`).toBe(whole);
    }
  }
});

it('leaves a title that is one long name as it is', () => {
  const name = '云川市职业教育与产业融合发展联席会议办公室秘书处';
  expect(titleLines(name, [name])).toEqual([name]);
});
