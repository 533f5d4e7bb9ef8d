import { expect, test } from 'vitest';
import { divisionCodes, divisionName, levelOfCode } from '../../../../src/domain/regions/divisions.ts';

test.each([
  ['230000', '黑龙江省', 'province'],
  ['230800', '佳木斯市', 'prefecture'],
  ['230523', '宝清县', 'county'],
  ['110000', '北京市', 'province'],
  ['110108', '海淀区', 'county'],
  ['429004', '仙桃市', 'county'],
] as const)('%s is the code of %s, a %s', (code, name, level) => {
  expect(divisionName(code)).toBe(name);
  expect(divisionCodes(name)).toContain(code);
  expect(levelOfCode(code)).toBe(level);
});

test('a name that several counties share has a code for each, and an unknown one has none', () => {
  expect(divisionCodes('鼓楼区').length).toBeGreaterThan(1);
  expect(divisionCodes('示例市')).toEqual([]);
  expect(divisionName('159900')).toBeUndefined();
});
