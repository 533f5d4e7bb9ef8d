/**
 * Ways of printing the same mark. Each row: what all of them become, then the marks,
 * as they stand after compatibility normalisation (which has already made full-width forms half-width).
 */
const SAME_MARKS: readonly (readonly [folded: string, marks: string])[] = [
  ['"', "“”„‟‘’‚‛「」『』〝〞〟«»‹›'"],
  ['(', '[〔【〖〘'],
  [')', ']〕】〗〙'],
  ['《', '〈'],
  ['》', '〉'],
  ['-', '‐‑‒–—―⸺⸻−─'],
  ['~', '〜'],
  ['·', '・‧•'],
];

const FOLDED_MARKS: ReadonlyMap<string, string> = new Map(
  SAME_MARKS.flatMap(([folded, marks]) => Array.from(marks, (mark) => [mark, folded] as const)),
);

/** Characters without a shape: controls, zero-width and direction marks, variation selectors. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;
const WHITE_SPACE = /\s/u;
/** Parts the cells of a row. */
const TAB = '\t';
/** Raised, lowered and circled forms: ① is not 1 and m² is not m2, though compatibility normalisation makes them so. */
const KEPT =
  /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u2473\u24b6-\u24ea\u3244-\u3247\u3251-\u327e\u3280-\u32bf\u32d0-\u32fe\u{1f130}-\u{1f169}]/u;
const LONE_SURROGATE = /\p{Cs}/u;

const cache = new Map<string, string>();

/**
 * What one character (code point) becomes in folded text: nothing, one character or several.
 * White space of any kind but the tab becomes one space, a dash of any kind `-`; `fold` decides what stays of them.
 * Each character is normalised alone, so that no character of the text can change its neighbour.
 */
export function foldCharacter(character: string): string {
  if (character === TAB) return TAB;
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const known = cache.get(character);
  if (known !== undefined) return known;
  const normalised = KEPT.test(character) ? character : character.normalize('NFKC');
  const folded = Array.from(normalised.toLowerCase(), foldNormalised).join('');
  cache.set(character, folded);
  return folded;
}

function foldNormalised(character: string): string {
  if (WHITE_SPACE.test(character)) return ' ';
  if (SHAPELESS.test(character)) return '';
  if (LONE_SURROGATE.test(character)) return '\uFFFD';
  return FOLDED_MARKS.get(character) ?? character;
}
