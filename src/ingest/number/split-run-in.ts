const OPENING = '“‘《〈「『（(【';
const CLOSING = '”’》〉」』）)】';

/** A heading line: what is heading, and what runs on as paragraph (empty where the heading is the whole line). */
export interface SplitHeading {
  readonly heading: string;
  readonly paragraph: string;
}

/** Divides a heading line after its first 。 that stands outside quotation marks and brackets. */
export function splitRunIn(line: string): SplitHeading {
  const end = (findStop(line) ?? line.length - 1) + 1;
  return { heading: line.slice(0, end), paragraph: line.slice(end) };
}

function findStop(line: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charAt(index);
    if (unit === '。' && depth === 0) return index;
    if (OPENING.includes(unit)) depth += 1;
    else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
  }
  // Brackets that never close say nothing about where the heading ends.
  const first = depth > 0 ? line.indexOf('。') : -1;
  return first === -1 ? undefined : first;
}
