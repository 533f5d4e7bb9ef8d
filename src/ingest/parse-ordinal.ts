const DIGITS = '零一二三四五六七八九';

/** The number that an ordinal of 1 to 199 says, in Arabic (`12`) or Chinese (`十二`, `二十`, `一百零三`) numerals. */
export function parseOrdinal(numeral: string): number | undefined {
  if (/^[1-9]\d{0,2}$/.test(numeral)) return Number(numeral);
  const match = /^(一百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === '') return undefined;
  const [, hundred, tens, ten, ones] = match;
  return (hundred ? 100 : 0) + (ten ? 10 * valueOf(tens ?? '一') : 0) + (ones ? valueOf(ones) : 0);
}

function valueOf(digit: string): number {
  return DIGITS.indexOf(digit);
}
