/**
 * The characters of Chinese numerals, by what they can write, as the insides of a regular expression's character
 * class. Every pattern that reads numerals is made of these.
 */

/** 一 to 九, and the zeros: what digit by digit numbers are written with (二〇二四). Not 两. */
export const CHINESE_DIGITS = '零〇一二三四五六七八九';

/** What things are counted with below ten thousand: 两, 三十, 一千二百. Not 半, which counts only before a unit (半年). */
export const CHINESE_CARDINALS = `${CHINESE_DIGITS}两十百千`;

/** Powers of ten that may follow a number in Arabic digits: 3.2万, 2千. */
export const CHINESE_MAGNITUDES = '十百千万亿';

/** Every character that stands in a numeral, 半 included. */
export const CHINESE_NUMERALS = `${CHINESE_CARDINALS}万亿半`;

/** Source of a pattern for a year written digit by digit: 一九九九, 二〇二四. */
export const CHINESE_YEAR = `[一二][${CHINESE_DIGITS}]{3}`;

/** Source of a pattern for a month, or a day of one, in either script: 3, 12, 三, 十二, 三十一. */
export const DAY_OR_MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** Source of a pattern for a quarter of a year in either script. */
export const QUARTER = '[一二三四1-4]';

/**
 * Source of a pattern for the number of a five-year plan before its 五: 八, 十, 十四. From the sixth on: 一五 to 五五 are
 * numbers more often than plans.
 */
export const FIVE_YEAR_PLAN = '(?:十[一二三四五六七八九]?|[六七八九])';
