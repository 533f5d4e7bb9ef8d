import type { Locale } from './locale.ts';

/** Literal types widened, so that the English catalogue has the shape of the Chinese one and its own words. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/**
 * Words for each member of a closed list: one that has none is a type error here, where it is missing, and nowhere else.
 * `Key` is to be named (`wordsFor<Status>({ … })`); it is never inferred from the words.
 */
export function wordsFor<Key extends string = never, Words = string>(
  words: Readonly<Record<NoInfer<Key>, Words>>,
): Readonly<Record<Key, Words>> {
  return words;
}

/** One area of the interface in both languages; a key missing from either is a type error. */
export function defineMessages<const T>(zh: T, en: Widen<T>): Readonly<Record<Locale, Widen<T>>> {
  return { 'zh-CN': zh as Widen<T>, en };
}
