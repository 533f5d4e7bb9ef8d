import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { partialDate } from '../../schemas/provision-id.ts';

/** What is wrong with a year, month or day: `2025`, `2025-12`, `2025-12-31`. */
export function faultOfDate(answer: string): Bilingual | undefined {
  return partialDate.safeParse(answer).success
    ? undefined
    : {
        zh: `“${answer}”不是日期，写成 2025、2025-12 或 2025-12-31 这样`,
        en: `“${answer}” is no date; write it like 2025, 2025-12 or 2025-12-31`,
      };
}
