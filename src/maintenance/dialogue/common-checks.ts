import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { webAddress } from '../../schemas/web-address.ts';
import { partialDate } from '../../schemas/provision-id.ts';

/** A day that exists, not after today: `YYYY-MM-DD`. */
export function faultOfDay(today: string): (answer: string) => Bilingual | undefined {
  return (answer) => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(answer) || !partialDate.safeParse(answer).success) {
      return {
        zh: `“${answer}”不是日期，写成 2026-03-01 这样`,
        en: `“${answer}” is no day; write it like 2026-03-01`,
      };
    }
    return answer > today ? { zh: '这一天还没有到', en: 'That day is yet to come' } : undefined;
  };
}

/** A year, month or day: `2025`, `2025-12`, `2025-12-31`. */
export function faultOfDate(answer: string): Bilingual | undefined {
  return partialDate.safeParse(answer).success
    ? undefined
    : {
        zh: `“${answer}”不是日期，写成 2025、2025-12 或 2025-12-31 这样`,
        en: `“${answer}” is no date; write it like 2025, 2025-12 or 2025-12-31`,
      };
}

/** An address that a reader can open. */
export function faultOfAddress(answer: string): Bilingual | undefined {
  return webAddress.safeParse(answer).success
    ? undefined
    : {
        zh: '这不是完整的网址：从浏览器地址栏整条复制，以 https:// 或 http:// 开头',
        en: 'This is no whole address: copy it from the browser, beginning with https:// or http://',
      };
}
