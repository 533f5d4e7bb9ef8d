/**
 * What whole numbers that number something are written with, as the inside of a regular expression's character class: 三、,
 * （十二）, 第一百零八条, 三月, 十五日. Neither 两 nor 半, which count and never number, nor 〇 and 千, so that no year and no
 * quantity is taken for a number in a list.
 */
export const CHINESE_ORDINALS = '零一二三四五六七八九十百';
