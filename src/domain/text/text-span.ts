/** A stretch of text; offsets are UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `length` characters of a text from `start`. */
export function toSpan(text: string, start: number, length: number): TextSpan {
  return { start, end: start + length, text: text.slice(start, start + length) };
}
