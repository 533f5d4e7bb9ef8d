import { expect, test } from 'vitest';
import { splitRunIn } from '../../../../src/ingest/number/split-run-in.ts';

test.each([
  ['1.总体目标。全力建设。到2023年。', '1.总体目标。', '全力建设。到2023年。'],
  ['(二)基本原则。', '(二)基本原则。', ''],
  ['一、指导思想', '一、指导思想', ''],
  ['1.坚持“人人成才。人人出彩”理念。推动发展。', '1.坚持“人人成才。人人出彩”理念。', '推动发展。'],
  ['1.落实《办法。》要求（试行。）。甲', '1.落实《办法。》要求（试行。）。', '甲'],
  ['1.坚持“人人成才。推动发展。', '1.坚持“人人成才。', '推动发展。'],
])('the heading of %s ends at its first 。 outside quotation marks', (line, heading, paragraph) => {
  expect(splitRunIn(line)).toEqual({ heading, paragraph });
});
