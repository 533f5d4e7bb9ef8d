import type { KnownPolicy } from '../../document/known-document.ts';
import type { Bilingual } from '../../source/diagnostic.ts';
import { citedWork } from '../cited-work.ts';
import { formatChineseDate } from './chinese-date.ts';
import type { WrittenDate } from './written-date.ts';

/**
 * Whether a date that a citation writes is one of the document's: the day it was signed or made public, as exactly as
 * both are known. A document without dates contradicts none.
 */
export function isDatedSo(policy: KnownPolicy, { date }: WrittenDate): boolean {
  const known = Object.values(citedWork(policy).dates);
  return known.length === 0 || known.some((printed) => printed.startsWith(date) || date.startsWith(printed));
}

/** The dates that the site knows, for a reader whose citation has another: 成文日期2022年12月29日，公开日期2023年1月29日. */
export function nameDates(policy: KnownPolicy): Bilingual {
  const { signed, published } = citedWork(policy).dates;
  const names = [
    ...(signed === undefined ? [] : [[`成文日期${formatChineseDate(signed)}`, `signed ${signed}`]]),
    ...(published === undefined
      ? []
      : [[`公开日期${formatChineseDate(published)}`, `published ${published}`]]),
  ];
  return {
    zh: `本站所载：${names.map(([zh]) => zh).join('，')}`,
    en: `Held here: ${names.map(([, en]) => en).join(', ')}`,
  };
}
