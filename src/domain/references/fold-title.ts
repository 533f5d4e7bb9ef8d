/**
 * A title reduced to what identifies it: no white space, quotation marks or title brackets, brackets and dashes in
 * one form, so that 《…规划(2022-2026年)》 and …规划（2022—2026年） are the same.
 */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s《》〈〉<>“”‘’"']/gu, '')
    .replace(/[—–−－~～]+/gu, '-');
}
