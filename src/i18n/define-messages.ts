import type { Locale } from './locale.ts';
import { locales } from './locale.ts';
import type { PlaceholdersOf, Template } from './template.ts';

/** What is read from a catalogue: plain words, or templates that know their placeholders. */
type Messages<T> =
  T extends Template<infer Name>
    ? Template<Name>
    : T extends string
      ? [PlaceholdersOf<T>] extends [never]
        ? string
        : Template<PlaceholdersOf<T>>
      : { readonly [Key in keyof T]: Messages<T[Key]> };

/** What a translation must be: of the same shape, each message with the placeholders of the Chinese one. */
type Translation<T> =
  T extends Template<infer Name>
    ? Template<Name>
    : T extends string
      ? [PlaceholdersOf<T>] extends [never]
        ? string
        : Holding<PlaceholdersOf<T>>
      : { readonly [Key in keyof T]: Translation<T[Key]> };

/** Text in which every one of the placeholders stands. */
type Holding<Names extends string> = (
  Names extends string ? (text: `${string}{${Names}${'}' | '|'}${string}`) => void : never
) extends (text: infer Text) => void
  ? Text
  : never;

type OtherLocales = typeof locales extends readonly [unknown, ...infer Others] ? Others : never;
type Each<Languages extends readonly unknown[], T> = { readonly [Index in keyof Languages]: Translation<T> };

/**
 * Words for each member of a closed list: one that has none is a type error here, where it is missing, and nowhere else.
 * `Key` is to be named (`wordsFor<Status>({ … })`); it is never inferred from the words.
 */
export function wordsFor<Key extends string = never, Words = string>(
  words: Readonly<Record<NoInfer<Key>, Words>>,
): Readonly<Record<Key, Words>> {
  return words;
}

/**
 * One area of the interface in every language: Chinese, then one argument for each further language in the order of
 * `locales`. A missing language, key or placeholder is a type error at the catalogue; surplus placeholders fail a test.
 */
export function defineMessages<const T>(
  chinese: T,
  ...translations: Each<OtherLocales, T>
): Readonly<Record<Locale, Messages<T>>> {
  const all: readonly unknown[] = [chinese, ...translations];
  return Object.fromEntries(locales.map((locale, index) => [locale, all[index]])) as Readonly<
    Record<Locale, Messages<T>>
  >;
}
