import { expect, test } from 'vitest';
import { provisionPosition } from '../../../../src/features/records/provision-position.ts';
import { demonstration, harbin } from '../../domain/citing/sample-documents.ts';

test.each([
  [
    'a provision goes by its printed numbering from the outermost level in',
    's3-2-5',
    '三、（二）5.',
    '三、（二）5.',
  ],
  ['a paragraph among several goes by its ordinal as well', 's3-2-4-p2', '三、（二）4.第2段', undefined],
  ['the only paragraph of a provision goes by the provision', 's3-1-p1', '三、（一）', '三、（一）'],
  [
    'a paragraph with provisions below it is not the only thing there',
    's3-2-5-p1',
    '三、（二）5.第1段',
    undefined,
  ],
  ['an unnumbered part goes by its name', 'title', '标题', 'Title'],
  ['a paragraph of an unnumbered part goes by its name and ordinal', 'preamble-p2', '引言第2段', undefined],
  ['what the document does not have goes by its id', 's9-p9', 's9-p9', 's9-p9'],
])('%s', (_rule, id, chinese, english) => {
  expect(provisionPosition('zh-CN', demonstration.text, id)).toBe(chinese);
  if (english !== undefined) expect(provisionPosition('en', demonstration.text, id)).toBe(english);
});

test('a paragraph of a document without numbering goes by its ordinal alone', () => {
  expect(provisionPosition('zh-CN', harbin.text, 'p2')).toBe('第2段');
});
