import { formatMessage } from './format-message.ts';
import type { Locale } from './locale.ts';
import { sourceLocale } from './locale.ts';
import { template } from './template.ts';

/** What units say, in the forms of a number that the language distinguishes, as templates write them: `item|items`. */
type UnitGlosses = Readonly<Record<string, string>>;

/**
 * Units that texts print, in the other languages of the interface. A unit that stands in any record has its gloss here;
 * signs such as % need none. Statements may say it better (`unitEn`).
 */
const unitGlosses: Readonly<Record<Exclude<Locale, typeof sourceLocale>, UnitGlosses>> = {
  en: {
    万: '× 10,000|× 10,000',
    万人: '× 10,000 people|× 10,000 people',
    万人次: '× 10,000 attendances|× 10,000 attendances',
    万元: '× 10,000 yuan|× 10,000 yuan',
    个: 'item|items',
    个百分点: 'percentage point|percentage points',
    个周围: 'field, as reworded|fields, as reworded',
    个月: 'month|months',
    亿元: '× 100 million yuan|× 100 million yuan',
    人: 'person|people',
    人次: 'attendance|attendances',
    倍: 'time the base|times the base',
    台: 'machine|machines',
    名: 'person|people',
    周: 'week|weeks',
    大类: 'major group|major groups',
    天: 'day|days',
    家: 'enterprise|enterprises',
    年: 'year|years',
    所: 'school|schools',
    日: 'day|days',
    月: 'month|months',
    次: 'time|times',
    门: 'course|courses',
    项: 'item|items',
  },
};

/**
 * What a unit says in a language, in the form that its number takes: 所 is “schools” after 3.
 * @returns `undefined` in the language of the text, and for a unit without a gloss
 */
export function glossUnit(locale: Locale, unit: string, count: number): string | undefined {
  if (locale === sourceLocale) return undefined;
  const forms = unitGlosses[locale][unit];
  return forms === undefined ? undefined : formatMessage(locale, template(`{count|${forms}}`), { count });
}
