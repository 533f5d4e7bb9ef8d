import { expect, test } from 'vitest';
import { findGoverningDate } from '../../../../src/domain/targets/find-governing-date.ts';

const LIST = '制定本方案。具体指标：到2028年，建设6所示范校。推动建设40个实训站。跟岗时间一般为3个月。';

test.each([
  ['建设6所示范校', LIST, '2028'],
  ['推动建设40个实训站', LIST, '2028'],
  // What is so at any time falls under no date of the list.
  ['跟岗时间一般为3个月', LIST, undefined],
  ['见习原则上不少于两个月', `${LIST}见习原则上不少于两个月。`, undefined],
  ['建成2个中心', '到2027年，建设1个基地。建成2个中心。', undefined],
  ['建成2个中心', '主要目标：提高质量，到2027年见效。建成2个中心。', undefined],
  ['到2030年，建成2个中心', '主要目标：到2027年，建设1个基地。到2030年，建成2个中心。', '2030'],
])('the date of %s in %s', (quote, paragraph, due) => {
  expect(findGoverningDate(quote, paragraph)?.due).toBe(due);
});
