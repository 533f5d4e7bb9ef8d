/** In the order of what they stand for. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Whole numbers as text, for JSON that is packed: how many digits to the base of 64 each has, then the first digits of all of
 * them, then the second, like with like, which packs to a third less than numbers in JSON.
 */
export function writeNumberColumn(numbers: readonly number[]): string {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  let width = 1;
  while (DIGITS.length ** width <= most) width += 1;
  const places = Array.from({ length: width }, (_, place) =>
    numbers
      .map((number) =>
        DIGITS.charAt(Math.floor(number / DIGITS.length ** (width - 1 - place)) % DIGITS.length),
      )
      .join(''),
  );
  return String(width) + places.join('');
}

/** What `writeNumberColumn` wrote. */
export function readNumberColumn(text: string): number[] {
  const width = Number(text.charAt(0));
  const count = Math.floor((text.length - 1) / width);
  return Array.from({ length: count }, (_, at) => {
    let number = 0;
    for (let place = 0; place < width; place += 1)
      number = number * DIGITS.length + DIGITS.indexOf(text.charAt(1 + place * count + at));
    return number;
  });
}
