import type { Locale } from './locale.ts';

/** Literal types widened, so that the English catalogue has the shape of the Chinese one and its own words. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** One area of the interface in both languages; a key missing from either is a type error. */
export function defineMessages<const T>(zh: T, en: Widen<T>): Readonly<Record<Locale, Widen<T>>> {
  return { 'zh-CN': zh as Widen<T>, en };
}
