/**
 * A character that nobody sees or that stands for none: controls, marks of direction and of no width, lone surrogates,
 * private use, non-characters, line separators, and the marks of a character that was lost. Line breaks and tabs, the
 * layout of a file, are none of them.
 */
const HIDDEN =
  /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{fffc}\u{fffd}]/gu;

/** The hidden characters of a text with their UTF-16 offsets. */
export function* hiddenCharacters(
  text: string,
): Generator<{ readonly character: string; readonly offset: number }> {
  for (const { 0: character, index } of text.matchAll(HIDDEN)) yield { character, offset: index };
}

/** `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
