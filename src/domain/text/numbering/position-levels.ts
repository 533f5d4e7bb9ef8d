import type { LabelStyle } from './label-style.ts';

/** How one level of a position is worded in running official prose. */
export interface PositionLevel {
  readonly before: string;
  /** Numeral and brackets around the number. */
  readonly number: 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed' | 'circled' | 'as-printed';
  readonly after: string;
}

const asPrinted = { before: '', number: 'as-printed', after: '' } as const;

/**
 * Words for citing a position in an official document: 第三部分第（二）项第5点, 第十二条第（三）项. The numbers of laws are
 * cited as they are printed; no other document is cited by 条 or 款, which would make a plan look like a law.
 */
export const positionLevels: Readonly<Record<LabelStyle, PositionLevel>> = {
  'chinese-stop': { before: '第', number: 'chinese', after: '部分' },
  'chinese-bracket': { before: '第', number: 'chinese-bracketed', after: '项' },
  'arabic-stop': { before: '第', number: 'arabic', after: '点' },
  'arabic-bracket': { before: '第', number: 'arabic-bracketed', after: '小点' },
  circled: { before: '第', number: 'circled', after: '点' },
  'ordinal-is': { before: '第', number: 'chinese', after: '方面' },
  decimal: { before: '第', number: 'as-printed', after: '项' },
  book: asPrinted,
  'sub-book': asPrinted,
  division: asPrinted,
  chapter: asPrinted,
  section: asPrinted,
  article: asPrinted,
  box: asPrinted,
  annex: asPrinted,
  'annex-table': asPrinted,
};
