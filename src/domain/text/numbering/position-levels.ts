import type { LabelStyle } from './label-style.ts';

/** How one level of a position is worded in running official prose. */
export interface PositionLevel {
  readonly before: string;
  /** Numeral and brackets around the number. */
  readonly number: 'chinese' | 'chinese-bracketed' | 'arabic' | 'arabic-bracketed';
  readonly after: string;
}

/**
 * Words for citing a position in an official document: 第三部分第（二）项第5点.
 * 条 and 款 are absent on purpose: they would make a plan look like a law.
 */
export const positionLevels: Readonly<Record<LabelStyle, PositionLevel>> = {
  'chinese-stop': { before: '第', number: 'chinese', after: '部分' },
  'chinese-bracket': { before: '第', number: 'chinese-bracketed', after: '项' },
  'arabic-stop': { before: '第', number: 'arabic', after: '点' },
  'arabic-bracket': { before: '第', number: 'arabic-bracketed', after: '小点' },
  'ordinal-is': { before: '第', number: 'chinese', after: '方面' },
};
