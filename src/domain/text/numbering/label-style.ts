/**
 * How a provision is numbered: `三、` · `（二）` · `5.` · `（1）` · `一是`.
 * The first four are the levels of GB/T 9704; `ordinal-is` stands below any heading it follows.
 */
export type LabelStyle = 'chinese-stop' | 'chinese-bracket' | 'arabic-stop' | 'arabic-bracket' | 'ordinal-is';

/** Level of each style, 1 the outermost; `ordinal-is` is always the innermost. */
export const labelLevels: Readonly<Record<LabelStyle, number>> = {
  'chinese-stop': 1,
  'chinese-bracket': 2,
  'arabic-stop': 3,
  'arabic-bracket': 4,
  'ordinal-is': 5,
};
