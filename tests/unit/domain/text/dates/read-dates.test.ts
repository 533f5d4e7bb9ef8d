import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../../src/domain/text/dates/read-dates.ts';

/** `words: form from→due basis`, for short tables. */
function print(text: string, base?: string): string[] {
  return readDates(text, base === undefined ? {} : { base }).map(
    ({ text: words, form, from = '', due = '', basis }) => `${words}: ${form} ${from}→${due} ${basis}`,
  );
}

describe('readDates', () => {
  it.each([
    ['到2024年底,形成', ['到2024年底: by →2024 explicit']],
    ['2025年底建成', ['2025年底: by →2025 explicit']],
    ['到2023年,全市', ['到2023年: by →2023 explicit']],
    ['力争2024年服务', ['2024年: in →2024 explicit']],
    ['2024年年底前', ['2024年年底前: by →2024 explicit']],
    ['2025 年 底 前', ['2025 年 底 前: by →2025 explicit']],
    ['到 2023年已实行', ['到 2023年: by →2023 explicit']],
    ['（2022-2026年）', ['2022-2026年: span 2022→2026 explicit']],
    ['2023—2025年', ['2023—2025年: span 2023→2025 explicit']],
    ['2024年9月—2025年6月', ['2024年9月—2025年6月: span 2024-09→2025-06 explicit']],
    ['2024年3月至6月', ['2024年3月至6月: span 2024-03→2024-06 explicit']],
    ['2024年7月17日', ['2024年7月17日: in →2024-07-17 explicit']],
    ['２０２４年７月', ['２０２４年７月: in →2024-07 explicit']],
    ['二〇二五年十二月三十一日', ['二〇二五年十二月三十一日: in →2025-12-31 explicit']],
    ['2025年6月底前', ['2025年6月底前: by →2025-06 explicit']],
    ['2025年上半年', ['2025年上半年: in →2025-06 explicit']],
    ['2025年第三季度', ['2025年第三季度: in →2025-09 explicit']],
    ['2024年后', ['2024年: in →2024 explicit']],
    ['2024-07-29 10:37:02', ['2024-07-29 10:37:02: in →2024-07-29 explicit']],
    ['自2024年8月1日起施行', ['自2024年8月1日起: since 2024-08-01→ explicit']],
    ['从2021年的16人发展到2023年的46人', ['从2021年: since 2021→ explicit', '到2023年: by →2023 explicit']],
  ])('reads the printed date of %s', (text, expected) => {
    expect(print(text)).toEqual(expected);
  });

  it.each([
    ['三年内实现', ['三年内: by →2025 derived']],
    ['用1年左右时间，建立', ['用1年左右时间: by →2023 derived']],
    ['6个月内', ['6个月内: by →2023-06 derived']],
    ['半年内', ['半年内: by →2023-06 derived']],
    ['一百天内', ['一百天内: by →2023-04-08 derived']],
    ['30天内', ['30天内: by →2023-01-28 derived']],
    ['本年4月', ['本年4月: in →2022-04 derived']],
    ['本年四月十五日', ['本年四月十五日: in →2022-04-15 derived']],
    ['明年6月底前', ['明年6月底前: by →2023-06 derived']],
    ['当年12月', ['当年12月: in →2022-12 derived']],
    ['今年底', ['今年底: by →2022 derived']],
    ['一季度开工', ['一季度: in →2022-03 derived']],
    ['前三季度完成', ['前三季度: in →2022-09 derived']],
    ['每季度调度', []],
    ['2023岁晚', ['2023岁晚: by →2023 derived']],
    ['2025年前', ['2025年前: by →2025 derived']],
    ['三年来', ['三年来: past → derived']],
    ['到“十四五”末', ['到“十四五”末: by →2025 derived']],
    ['“十五五”期间', ['“十五五”期间: span 2026→2030 derived']],
  ])('works out %s from a document of 29 December 2022', (text, expected) => {
    expect(print(text, '2022-12-29')).toEqual(expected);
  });

  it('leaves a derived date open when it does not know what it counts from', () => {
    expect(print('三年内')).toEqual(['三年内: by → derived']);
    expect(print('本年4月')).toEqual(['本年4月: in → derived']);
  });

  it('does not take 当年 of another matter for a date', () => {
    expect(readDates('抵免当年应缴纳教育费附加', { base: '2022-12-29' })).toEqual([]);
  });

  it.each(['实习实训时间达3月以上', '每年累计', '五年一贯制', '2024年13月40日是', '近年来', '12345'])(
    'finds no day, month or deadline in %s',
    (text) => {
      expect(readDates(text).filter(({ precision }) => precision !== 'year')).toEqual([]);
    },
  );

  it.each([
    ['到2024年底', 'year'],
    ['2024年7月', 'month'],
    ['2024年7月17日', 'day'],
    ['三年内', 'year'],
    ['6个月内', 'month'],
    ['30天内', 'day'],
  ])('gives %s the precision %s', (text, precision) => {
    expect(readDates(text)[0]?.precision).toBe(precision);
  });

  it('cuts its words out of the original text', () => {
    const text = '建设，到２０２５年底；用1年左右时间';
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '到２０２５年底',
      '用1年左右时间',
    ]);
  });
});
