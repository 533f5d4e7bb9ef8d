import { CHINESE_CARDINALS } from '../../text/numerals/chinese-numerals.ts';
import { CHINESE_ORDINALS } from '../../text/numerals/chinese-ordinals.ts';

const headings =
  /现实基础|发展基础|工作基础|发展现状|发展环境|发展成就|主要成效|工作成效|取得的成[绩效]|机遇|挑战|形势/u;
// 正在校生, 现有 and 已于 stand in reports of what is; 从…到 joins a before and an after. 到2026年，累计培养… and 每年…，累计培养… are to be.
const words = new RegExp(
  `[${CHINESE_CARDINALS}\\d]年来|近年来|以来|(?<!对)已[经于实建形成]|现有|目前|先后|(?<![可励补时后])获得|荣获|获批|入选|被评为|被列为|累计[培作][养育](?<!(?:到\\d{4}年|力争|每年)[^。；]*)|增长至|增至|整合到|签订了|开设了|形成了|连续\\d+次|总数[为达]|第[${CHINESE_ORDINALS}]+届|召开[了的过]|(?<=\\d年|月|日)召开`,
  'u',
);

/**
 * Whether a sentence takes stock of what is or was rather than saying what is to be: by the headings it stands
 * under, or by its own words. A rule of thumb for drafts, which a person reviews.
 */
export function isStockTaking(sentence: string, headingsAbove: readonly string[]): boolean {
  return headingsAbove.some((heading) => headings.test(heading)) || words.test(sentence);
}
