/** A passage as it stands on a page; a line break stands between words that no one line shows together. */
export interface PassageOnPage {
  /** The stretches of it that the page shows unbroken, in order. */
  readonly stretches: readonly string[];
  /** Everything that the page shows before it. */
  readonly before: string;
  /** Everything that the page shows from its first word to its last, notes between its paragraphs too. */
  readonly within: string;
  /** What follows it in its last line. */
  readonly after: string;
}

/** Longer passages are named by their first and last words. */
const WHOLE = 24;
/** Fewer words than these do not name an end, unless a line has no more. */
const SHORTEST = 8;

/**
 * An address that makes the browser scroll to a passage and mark it (`#s3-2-5:~:text=…`). For use on request only:
 * it is long, and browsers without text fragments see the plain address. Browsers match whole words only, and the
 * first occurrence on the page: so the ends are cut behind punctuation and are as long as it takes to be the first, else
 * what stands before or behind them is given too.
 */
export function withTextFragment(url: string, passage: PassageOnPage): string {
  const stretches = passage.stretches.map(tidy).filter((stretch) => stretch.trim() !== '');
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return url;
  const [before, within, after] = [tidy(passage.before), tidy(passage.within), tidy(passage.after)];
  const ends = nameEnds(stretches, first, last, before, within);
  const isFirst = !before.includes(ends[0] ?? '');
  const prefix = isFirst && isWordBreak(lastOf(before), first) ? '' : lastWords(before);
  const suffix = isWordBreak(lastOf(last), after) ? '' : (heads(after.split('\n')[0] ?? '')[0] ?? '');
  const words = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...ends.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words.join(',')}`;
}

/** A short passage whole, else its two ends. */
function nameEnds(
  stretches: readonly string[],
  first: string,
  last: string,
  before: string,
  within: string,
): readonly string[] {
  if (stretches.length === 1 && [...first].length <= WHOLE) return [first];
  const start = heads(first).find((head) => !before.includes(head)) ?? first;
  // A line break keeps the end of one line from being found across two.
  const rest = within.slice(within.indexOf(start) + start.length);
  const isTheEnd = (tail: string): boolean => rest.indexOf(tail) === rest.trimEnd().length - tail.length;
  const end = tails(last).find((tail) => isTheEnd(tail)) ?? last;
  return stretches.length === 1 && start.length + end.length >= first.length ? [first] : [start, end];
}

/** The beginnings of a line up to each clause end, the shortest first; the last is the whole. */
function heads(line: string): readonly string[] {
  return [...clauseEnds(line), line.length].map((end) => line.slice(0, end)).filter(isTelling(line));
}

/** The ends of a line from each clause on, the shortest first; the last is the whole. */
function tails(line: string): readonly string[] {
  return [0, ...clauseEnds(line)]
    .toReversed()
    .map((start) => line.slice(start))
    .filter(isTelling(line));
}

function isTelling(line: string): (words: string) => boolean {
  return (words) => [...words].length >= SHORTEST || words === line;
}

/** Where a clause ends within a line: behind its punctuation, closing marks included, never inside a number. */
function clauseEnds(line: string): readonly number[] {
  return [...line.matchAll(/[，。；：、！？,;:!?]+[”’）)》〉]*(?!\d)/gu)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => end < line.length);
}

/** The last clause before an offset, in the line that ends there or else in the one before it. */
function lastWords(before: string): string {
  return tails(before.trimEnd().split('\n').at(-1) ?? '')[0] ?? '';
}

/** Whether a browser finds a word's end between these: at the end of a line, or next to a mark or a space. */
function isWordBreak(left: string, right: string): boolean {
  return left === '' || right === '' || /[^\p{L}\d]$/u.test(left) || /^[^\p{L}\d]/u.test(right);
}

function lastOf(text: string): string {
  return text.at(-1) ?? '';
}

/** Spaces as a browser prints them; line breaks stay. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .replace(/^ | $/gu, '');
}

/**
 * A dash has a meaning of its own in a text fragment, like the characters that every address escapes; brackets and marks
 * are escaped too, since programs that make links end them there.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~._]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
