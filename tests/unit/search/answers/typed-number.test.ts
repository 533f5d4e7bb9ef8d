import { expect, it } from 'vitest';
import { readTypedNumber } from '../../../../src/search/answers/typed-number.ts';

it.each([
  '国办发〔2017〕95号',
  '国办发2017 95号',
  '国办发(2017)95号',
  '国办发（２０１７）９５号',
  '国办发[2017]95',
  '国办发【2017】第95号',
  '国办发 2017 95',
  '国办发2017年第95号',
  '国办发〔2017〕 095 号文',
])('%s is one document number', (typed) => {
  expect(readTypedNumber(typed)).toBe('国办发〔2017〕95号');
});

it.each([
  ['发改社会〔2019〕1590', '发改社会〔2019〕1590号'],
  ['发改社会2019 1590号', '发改社会〔2019〕1590号'],
  ['发改社会2019年第1590号', '发改社会〔2019〕1590号'],
])('%s is %s', (typed, number) => {
  expect(readTypedNumber(typed)).toBe(number);
});

it.each([
  '实训基地 2025',
  '产业学院2025 10',
  '乌海2024年5号',
  '2017 95号',
  '某部公告2023年第5号',
  '到2025年75%',
  '国办发〔2017〕95号、96号',
  '国办发',
])('%s is words', (typed) => {
  expect(readTypedNumber(typed)).toBeUndefined();
});
