import type { Comparator } from '../../../schemas/vocabulary.ts';

/** Words before a number, longest first where one begins another. */
export const leadingComparators: readonly (readonly [string, Comparator])[] = [
  ['达到或超过', 'gte'],
  ['达到或高于', 'gte'],
  ['不得少于', 'gte'],
  ['不得低于', 'gte'],
  ['不得超过', 'lte'],
  ['不得高于', 'lte'],
  ['原则上不超过', 'lte'],
  ['不少于', 'gte'],
  ['不低于', 'gte'],
  ['不小于', 'gte'],
  ['不得多于', 'lte'],
  ['最高不超过', 'lte'],
  ['最长不超过', 'lte'],
  ['不超过', 'lte'],
  ['未超过', 'lte'],
  ['未达到', 'lte'],
  ['未达', 'lte'],
  ['未满', 'lte'],
  ['不高于', 'lte'],
  ['不多于', 'lte'],
  ['不大于', 'lte'],
  ['不足', 'lte'],
  ['不到', 'lte'],
  ['不满', 'lte'],
  ['只能', 'lte'],
  ['至少', 'gte'],
  ['起码', 'gte'],
  ['最少', 'gte'],
  ['最低', 'gte'],
  ['至多', 'lte'],
  ['最多', 'lte'],
  ['最高', 'lte'],
  ['最长', 'lte'],
  ['超过', 'gte'],
  ['超', 'gte'],
  ['高于', 'gte'],
  ['大于', 'gte'],
  ['多于', 'gte'],
  ['突破', 'gte'],
  ['逾', 'gte'],
  ['满', 'gte'],
  ['低于', 'lte'],
  ['少于', 'lte'],
  ['小于', 'lte'],
  ['大约', 'approx'],
  ['约', 'approx'],
  ['接近', 'approx'],
  ['将近', 'approx'],
  ['近', 'approx'],
  ['达到', 'eq'],
  ['达', 'eq'],
];

/** Words after the unit. */
export const trailingComparators: readonly (readonly [string, Comparator])[] = [
  ['及以上', 'gte'],
  ['或以上', 'gte'],
  ['以上', 'gte'],
  ['及以下', 'lte'],
  ['以下', 'lte'],
  ['以内', 'lte'],
  ['之内', 'lte'],
  ['内', 'lte'],
  ['左右', 'approx'],
  ['上下', 'approx'],
];

/** Between the number and its unit: 15万余人, 50多所. */
export const innerComparators: readonly (readonly [string, Comparator])[] = [
  ['余', 'gte'],
  ['多', 'gte'],
];

const words = new Map([...leadingComparators, ...trailingComparators, ...innerComparators]);

/**
 * The comparator that printed words make: 以上 → gte. Words around it are allowed (占比达到, 界限以上);
 * of several, the one that bounds wins over 达到. `undefined` when none is known.
 */
export function comparatorOfWords(text: string): Comparator | undefined {
  const exact = words.get(text);
  if (exact !== undefined) return exact;
  const found = [...words].filter(([word]) => text.includes(word)).sort(([a], [b]) => b.length - a.length);
  return (found.find(([, comparator]) => comparator !== 'eq') ?? found[0])?.[1];
}

/** Wherever the words stand in a text, they are a piece of a longer word that makes a comparator: 达 of 达到. */
export function isPieceOfComparator(piece: string, text: string): boolean {
  const longer = [...words.keys()].filter((word) => word !== piece && word.includes(piece));
  const rest = longer.reduce((left, word) => left.replaceAll(word, ' '), text);
  return longer.length > 0 && text.includes(piece) && !rest.includes(piece);
}
