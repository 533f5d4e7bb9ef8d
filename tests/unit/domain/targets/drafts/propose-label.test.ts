import { expect, test } from 'vitest';
import { proposeLabel } from '../../../../../src/domain/targets/drafts/propose-label.ts';

test.each([
  ['到2027年，建成木工体验馆4个', '到2027年', '到2027年：建成木工体验馆4个'],
  ['2024年初步建成3个示范联盟', '2024年', '2024年：初步建成3个示范联盟'],
  ['培育示范企业5家', '2026年6月底前', '2026年6月底前：培育示范企业5家'],
  ['各校三年内全部达到标准', '三年内', '各校三年内全部达到标准'],
  ['2025年3月6日', '2025年3月6日', '2025年3月6日'],
  ['公布实施方案', undefined, '公布实施方案'],
])('the date of “%s”, printed as %s, is called %s', (quote, dateText, label) => {
  expect(proposeLabel({ quote, dateText })).toBe(label);
});
