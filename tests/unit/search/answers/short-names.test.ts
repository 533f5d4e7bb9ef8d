import { expect, it } from 'vitest';
import { writeOutShortNames } from '../../../../src/search/answers/short-names.ts';

it.each([
  ['市人社局', '市人力资源和社会保障局'],
  ['发改委牵头', '发展和改革委员会牵头'],
  ['区发改局', '区发展和改革局'],
  ['工信局和科技局', '工业和信息化局和科学技术局'],
  ['教育局', '教育局'],
  ['人社部门', '人社部门'],
])('%s is written out as %s', (query, full) => {
  expect(writeOutShortNames(query)).toBe(full);
});
