import { expect, test } from 'vitest';
import { nameHitsFile } from '../../../../../src/features/search/answers/hits-csv.ts';

test.each([
  ['双师型', 'exact', '2025年6月1日', 'zhice-双师型-exact-2025年6月1日.csv'],
  ['双师型 教师', 'all-words', '1 June 2025', 'zhice-双师型-教师-all-words-1-June-2025.csv'],
  ['../../etc:*?"<>|', 'exact', '2025年', 'zhice-etc-exact-2025年.csv'],
  ['\u202egnp\u0000', 'exact', '2025年', 'zhice-gnp-exact-2025年.csv'],
  ['。', 'exact', '2025年', 'zhice-。-exact-2025年.csv'],
  ['...', 'exact', '2025年', 'zhice-exact-2025年.csv'],
  ['字'.repeat(100), 'exact', '2025年', `zhice-${'字'.repeat(30)}-exact-2025年.csv`],
])('the hits of %j in mode %s are saved under a name that every system takes', (query, mode, asOf, name) => {
  expect(nameHitsFile(query, mode, asOf)).toBe(name);
});
