import { expect, test } from 'vitest';
import { readFlags } from '../../../../src/cli/add/read-flags.ts';

test('answers are read from flags, one given twice in its order', () => {
  expect(readFlags(['--task', 'search', '--place', '甲', '--place=乙 = 丙', '--yes'], {})).toEqual({
    language: 'zh',
    task: 'search',
    isOnPage: false,
    isConfirmed: true,
    answers: new Map([['place', ['甲', '乙 = 丙']]]),
  });
});

test.each([
  [['--lang', 'en'], {}, 'en'],
  [[], { LANG: 'en_GB.UTF-8' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'C.UTF-8' }, 'zh'],
  [['--lang', 'zh'], { LC_ALL: 'en_GB.UTF-8' }, 'zh'],
])('%j where the system says %j speaks %s', (args, environment, language) => {
  expect(readFlags(args, environment)).toMatchObject({ language });
});

test.each([
  [['甲'], '甲'],
  [['--title'], '--title'],
  [['--title', '--publisher', '甲'], '--title'],
  [['--lang', 'fr'], '--lang fr'],
])('%j is not understood', (args, fault) => {
  expect(readFlags(args, {})).toBe(fault);
});
