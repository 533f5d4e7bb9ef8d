import { expect, test } from 'vitest';
import { nameHitPlace } from '../../../../src/islands/search/hit-place.ts';

const names = {
  parts: { preamble: '引言', title: '标题' },
  paragraph: (place: string, ordinal: string) => `${place}第${ordinal}段`,
};

test.each([
  ['s3-2-5', '三、（二）5.', '三、（二）5.'],
  ['s3-2-5-p1', '三、（二）5.', '三、（二）5.'],
  ['s3-2-5-p2', '三、（二）5.', '三、（二）5.第2段'],
  ['s3-2-5-p12', '三、（二）5.', '三、（二）5.第12段'],
  ['preamble-p1', '', '引言'],
  ['preamble-p3', '', '引言第3段'],
  ['title', '', '标题'],
  ['p1', '', '第1段'],
  ['p17', '', '第17段'],
  ['unknown', '', ''],
])('%s at “%s” is “%s”', (provision, position, expected) => {
  expect(nameHitPlace(provision, position, names)).toBe(expected);
});
