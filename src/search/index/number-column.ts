/** Digits of a number column, and the character of the digit 0. */
const BASE = 64;
const ZERO = 48;

/**
 * Whole numbers as text, for JSON that is packed: how many digits to the base of 64 each has, then the first digits of all of
 * them, then the second, like with like, which packs to a third less than numbers in JSON.
 */
export function writeNumberColumn(numbers: readonly number[]): string {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  let width = 1;
  while (BASE ** width <= most) width += 1;
  const places = Array.from({ length: width }, (_, place) =>
    numbers
      .map((number) => String.fromCharCode(ZERO + (Math.floor(number / BASE ** (width - 1 - place)) % BASE)))
      .join(''),
  );
  return String(width) + places.join('');
}

/** What `writeNumberColumn` wrote. */
export function readNumberColumn(text: string): number[] {
  const width = Number(text[0]);
  const count = (text.length - 1) / width;
  return Array.from({ length: count }, (_, at) => {
    let number = 0;
    for (let from = 1 + at; from < text.length; from += count)
      number = number * BASE + text.charCodeAt(from) - ZERO;
    return number;
  });
}
