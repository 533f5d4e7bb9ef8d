import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { isIssuerName } from './issuer-name.ts';

/**
 * The day that a line names and nothing else, as `YYYY-MM-DD`: `2024年7月17日`, `2024 年 7 月 17 日`,
 * `二〇二四年七月十七日`, `2024-07-17`. An issuing body may stand before it, apart.
 */
export function readDateLine(line: string): string | undefined {
  const date = readAbsoluteDates(line).find(({ precision, form }) => precision === 'day' && form === 'in');
  if (date?.end !== line.length) return undefined;
  const before = line.slice(0, date.start);
  const isSigned = /\s$/.test(before) && isIssuerName(before.trim());
  return before === '' || isSigned ? date.due : undefined;
}
