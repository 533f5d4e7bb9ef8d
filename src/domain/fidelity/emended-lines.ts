import { splitLines } from '../source/text-lines.ts';
import { isLayoutSpace, trimLayoutSpace } from '../text/layout-space.ts';
import type { EmendedSeed, OriginCounts } from './emended-seed.ts';
import { charactersIn, countOrigins } from './emended-seed.ts';
import type { SeedCharacter } from './seed-character.ts';

/** A line of the document as the seed gives it: what one paragraph of the published text must say. */
export interface EmendedLine {
  readonly text: string;
  /** One a character (code point) of `text`; worked out when it is asked for. */
  readonly characters: readonly SeedCharacter[];
}

export interface EmendedLines {
  readonly lines: readonly EmendedLine[];
  /** Characters that stand in the lines. */
  readonly kept: OriginCounts;
  /** Seed characters of layout left out: line breaks, blank lines, spaces at the ends of lines. */
  readonly layout: number;
}

/** A stretch of a text in UTF-16 code units, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of an emended seed that hold text, without layout white space. */
export function emendedLines(seed: EmendedSeed): EmendedLines {
  const lines: EmendedLine[] = [];
  let kept: OriginCounts = { seed: 0, inserted: 0 };
  let layout = 0;
  /** Number of the stretch that the line begins in. */
  let first = 0;
  /** Where what is not yet counted begins. */
  let from = 0;
  for (const { text: line, offset } of splitLines(seed.text)) {
    while ((seed.stretches[first]?.end ?? Infinity) <= from) first += 1;
    const number = first;
    const text = trimLayoutSpace(line);
    if (text === '') continue;
    const start = offset + line.indexOf(text);
    const stretches = closeGaps(text).map((each) => ({ start: start + each.start, end: start + each.end }));
    for (const stretch of stretches) {
      layout += countOrigins(seed, { start: from, end: stretch.start }, number).seed;
      const counts = countOrigins(seed, stretch, number);
      kept = { seed: kept.seed + counts.seed, inserted: kept.inserted + counts.inserted };
      from = stretch.end;
    }
    lines.push({
      text: stretches.map((each) => seed.text.slice(each.start, each.end)).join(''),
      get characters() {
        return stretches.flatMap((each) => charactersIn(seed, each, number));
      },
    });
  }
  layout += countOrigins(seed, { start: from, end: seed.text.length }, first).seed;
  return { lines, kept, layout };
}

/**
 * The stretches of a line that are kept where the spaces beside a tab are dropped: they lay out the cells of a row as
 * those at the ends of lines do; of the published line too, so that both read alike.
 */
export function closeGaps(line: string): readonly Stretch[] {
  if (!line.includes('\t')) return [{ start: 0, end: line.length }];
  const kept: Stretch[] = [];
  let from = 0;
  let at = 0;
  while (at < line.length) {
    let end = at;
    while (end < line.length && isLayoutSpace(line.charAt(end))) end += 1;
    if (line.slice(at, end).includes('\t')) {
      kept.push({ start: from, end: at });
      for (let tab = line.indexOf('\t', at); tab !== -1 && tab < end; tab = line.indexOf('\t', tab + 1))
        kept.push({ start: tab, end: tab + 1 });
      from = end;
    }
    at = end + 1;
  }
  kept.push({ start: from, end: line.length });
  return kept.filter(({ start, end }) => start < end);
}
