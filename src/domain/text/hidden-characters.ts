import { allMatches } from './all-matches.ts';

/**
 * A character that nobody sees or that stands for none: controls, marks of direction and of no width, lone surrogates,
 * private use, non-characters, line separators, and the marks of a character that was lost. Line breaks and tabs, the
 * layout of a file, are none of them.
 */
const HIDDEN =
  /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{fffc}\u{fffd}]/gu;

/** Texts of nothing but ASCII, ideographs and the usual marks, as most are: quickly told to hold none. */
const COMMON = /^[\n\r\t\u0020-\u007e\u00b7\u2013-\u201d\u2026\u3000-\u3020\u4e00-\u9fa5\uff01-\uff5e]*$/;

/** The hidden characters of a text with their UTF-16 offsets. */
export function* hiddenCharacters(
  text: string,
): Generator<{ readonly character: string; readonly offset: number }> {
  if (COMMON.test(text)) return;
  for (const { 0: character, index } of allMatches(text, HIDDEN)) yield { character, offset: index };
}

/** `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
