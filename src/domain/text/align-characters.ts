import { readCharacterReference } from './character-reference.ts';

/**
 * For every character of a text node of a page, how many characters of its source stand before it.
 * `value` is what the node says, `written` its source: the same characters, some of them as references (`&amp;`).
 */
export function alignCharacters(value: string, written: string): readonly number[] {
  const counts: number[] = [];
  let at = 0;
  let count = 0;
  for (const character of value) {
    counts.push(count);
    const reference = written[at] === '&' ? readCharacterReference(written.slice(at)) : undefined;
    const end = at + (reference ?? character).length;
    count += [...written.slice(at, end)].length;
    at = end;
  }
  return counts;
}
