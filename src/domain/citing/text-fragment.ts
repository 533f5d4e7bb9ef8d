/** Longer selections are named by their first and last characters. */
const WHOLE = 24;
const END = 10;

/**
 * An address that makes the browser scroll to a selection and mark it (`#s3-2-5:~:text=…`). For use on request only:
 * it is long, and browsers without text fragments see the plain address.
 */
export function withTextFragment(url: string, selection: string): string {
  const characters = [...selection.replace(/\s+/gu, ' ').trim()];
  if (characters.length === 0) return url;
  const whole = characters.length <= WHOLE;
  const ends = whole ? [characters] : [characters.slice(0, END), characters.slice(-END)];
  const text = ends.map((end) => encode(end.join(''))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** A dash has a meaning of its own in a text fragment, beside the characters that every address escapes. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
