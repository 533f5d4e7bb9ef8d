import type { Reading } from '../../schemas/reading.ts';

/** A stretch of received text and what it is conjectured to have read; the same where nothing is conjectured. */
export interface ReadSegment {
  readonly received: string;
  /** Empty for foreign matter that the reading drops. */
  readonly reading: string;
}

type Substitution = Pick<Reading['substitutions'][number], 'from' | 'to'>;

/**
 * The conjectural reading of one paragraph or heading: an editorial aid, never a replacement.
 * Substitutions apply simultaneously, at each place the longest; a result is never replaced again.
 * The received parts, joined, are `text`; neighbouring unchanged characters are one segment.
 */
export function readConjecturally(id: string, text: string, reading: Reading): ReadSegment[] {
  const substitutions = reading.substitutions
    .filter(({ only }) => only === undefined || only.includes(id))
    .toSorted((a, b) => b.from.length - a.from.length);
  const segments: ReadSegment[] = [];
  let next = 0;
  for (const { start, end } of placeInsertions(id, text, reading)) {
    segments.push(...substitute(text.slice(next, start), substitutions));
    segments.push({ received: text.slice(start, end), reading: '' });
    next = end;
  }
  return [...segments, ...substitute(text.slice(next), substitutions)];
}

function placeInsertions(id: string, text: string, { insertions }: Reading) {
  return insertions
    .filter((insertion) => insertion.provision === id)
    .flatMap(({ before, text: inserted }) => {
      const at = text.indexOf(before + inserted);
      const start = at + before.length;
      return at < 0 ? [] : [{ start, end: start + inserted.length }];
    })
    .sort((a, b) => a.start - b.start);
}

function substitute(text: string, substitutions: readonly Substitution[]): ReadSegment[] {
  const segments: ReadSegment[] = [];
  let same = '';
  const close = (): void => {
    if (same !== '') segments.push({ received: same, reading: same });
    same = '';
  };
  for (let position = 0; position < text.length;) {
    const found = substitutions.find(({ from }) => text.startsWith(from, position));
    if (found === undefined) {
      same += text.charAt(position);
      position += 1;
      continue;
    }
    close();
    segments.push({ received: found.from, reading: found.to });
    position += found.from.length;
  }
  close();
  return segments;
}
