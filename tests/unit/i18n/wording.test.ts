import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import { readCatalogues, readProgram, textsIn } from './read-catalogues.ts';

const catalogues = await readCatalogues();
const textsOf = (locale: Locale) =>
  catalogues.flatMap(([name, words]) =>
    textsIn(words[locale]).map(([key, text]) => [`${name}.${key}`, text] as const),
  );

/** Words that judge, claim what the texts do not say, or are no words of a reader. */
const avoided = [
  ...['承诺', '兑现', '逾期', '未完成', '矛盾', '牵头', '官方'],
  ...['取走', '外观自动', '引条目', '明确表述', '项目标与事项', '旗杆', '没有动词', '未写明时限', '你'],
];
/** The one sentence that denies such a word. */
const fixed = /未收录不等于未完成/gu;

describe('the words of the interface', () => {
  test.each(avoided)('do not say “%s”', (word) => {
    const faults = textsOf('zh-CN').filter(([, text]) => text.replaceAll(fixed, '').includes(word));
    expect(faults).toEqual([]);
  });

  test('count statements in 条, and only what occurs in a text in 处', () => {
    expect(
      textsOf('zh-CN').filter(([, text]) => /处(表述|陈述|目标)/u.test(text.replaceAll('两处表述不同', ''))),
    ).toEqual([]);
  });

  test.each(['held here', 'Take away', 'Not held', 'Stated plainly', 'dates and targets', 'date passed'])(
    'do not say “%s” in English',
    (word) => {
      expect(textsOf('en').filter(([, text]) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    },
  );

  test('have curly quotation marks and apostrophes in English', () => {
    expect(textsOf('en').filter(([, text]) => /['"]/u.test(text))).toEqual([]);
  });

  test('have a space after every full stop between English sentences, and never two', () => {
    expect(
      textsOf('en').filter(([, text]) => /[a-z]\.[A-Z]|\S {2,}\S/u.test(text.replaceAll('●', ''))),
    ).toEqual([]);
  });
});

test('every message is used: the last part of its key stands somewhere in the program', () => {
  const names = new Set(readProgram().match(/[A-Za-z][\w-]*/gu));
  const unused = textsOf('zh-CN')
    .map(([key]) => key)
    .filter((key) => /\.[A-Za-z][\w-]*$/u.test(key) && !names.has(key.split('.').at(-1) ?? ''));
  expect(unused).toEqual([]);
});
