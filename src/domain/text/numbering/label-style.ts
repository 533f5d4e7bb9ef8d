/** Numbers of plans (GB/T 9704): `三、` · `（二）` · `5.` · `（1）` · `①`; `一是` stands below whatever heading it follows. */
export const planStyles = [
  'chinese-stop',
  'chinese-bracket',
  'arabic-stop',
  'arabic-bracket',
  'circled',
  'ordinal-is',
] as const;

/** Divisions of laws and rules that hold others: `第二编` (`第二篇`) · `第一分编` · `第三部分` · `第一章` · `第二节`. */
export const containerStyles = ['book', 'sub-book', 'division', 'chapter', 'section'] as const;

/** How a provision is numbered. */
export type LabelStyle =
  | (typeof planStyles)[number]
  | (typeof containerStyles)[number]
  /** `第十二条`, `第十二条之一`. */
  | 'article'
  /** `1` · `1.1` · `1.1.1`. */
  | 'decimal'
  /** `专栏2`: a box of a plan. */
  | 'box'
  /** `附件1`, `附件1-2`. */
  | 'annex'
  /** `附表1`. */
  | 'annex-table';

/**
 * Level of each style, 1 the outermost, as far as the style alone decides it: a decimal number has as many levels as
 * numbers, a box stands below whatever it follows.
 */
export const labelLevels: Readonly<Record<LabelStyle, number>> = {
  annex: 0,
  'annex-table': 0,
  book: 1,
  'sub-book': 2,
  division: 3,
  chapter: 4,
  section: 5,
  article: 6,
  decimal: 7,
  'chinese-stop': 11,
  'chinese-bracket': 12,
  'arabic-stop': 13,
  'arabic-bracket': 14,
  circled: 15,
  'ordinal-is': 16,
  box: 17,
};

/** The style is that of a division which holds others: 编, 分编, 部分, 章, 节. */
export function isContainerStyle(style: LabelStyle): style is (typeof containerStyles)[number] {
  return containerStyles.some((each) => each === style);
}

/** The letter with which ids name each division of a law: 第二章第三节 `c2-j3`. */
export const containerLetters: Readonly<Record<(typeof containerStyles)[number], string>> = {
  book: 'b',
  'sub-book': 'e',
  division: 'd',
  chapter: 'c',
  section: 'j',
};
