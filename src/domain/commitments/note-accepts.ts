/** Fields of a record that a parser re-reads from its words. */
export type CheckedField = 'value' | 'unit' | 'comparator' | 'date' | 'modality' | 'recurrence';

const names: Readonly<Record<CheckedField, RegExp>> = {
  value: /数值|数字|数量|数目|倍数|上限|[“‘][^”’]*[零一二两三四五六七八九十百千万亿半\d][^”’]*[”’]/u,
  unit: /单位|量词|计量/u,
  comparator: /比较|“(?:以上|以内|内|不少于|不低于|不超过|达到|达|左右|约|近|余|起码|至少)”/u,
  date: /时限|时间|日期|年份|年底|期限|年度|推算|推得/u,
  modality: /措辞|语气|动词|“(?:支持|鼓励|引导|倡导|推动|推进|逐步|加快|促进|力争|争创|争取|力求|努力|探索|试点)[^”]*”/u,
  recurrence: /每年|每季|每月|年均|周期|频次|经常/u,
};

/**
 * Whether a note speaks about a field, and so accepts that the record differs there from what the parser reads.
 * The rule: it names the field (数值, 单位, 比较词, 时限, 措辞, 周期) or quotes the printed words in question.
 * A note about something else accepts nothing.
 */
export function noteAccepts(note: string | undefined, field: CheckedField): boolean {
  return note !== undefined && names[field].test(note);
}
