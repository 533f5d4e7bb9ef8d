import type { LinePart } from '../../domain/document/lines.ts';
import { partsOf } from '../../domain/document/lines.ts';
import type { Decision } from './declare-correction.ts';
import type { Difference, Passage } from './find-passages.ts';

/** A heading, paragraph or row that is put right. Offsets of the differences count in its text. */
export interface CorrectedPart extends Pick<LinePart, 'id' | 'isHeading' | 'text'> {
  readonly policy: string;
  readonly differences: readonly Difference[];
}

/** What was wrong and what is right, in both languages, and when and why. */
export interface CorrectionCase extends Decision {
  readonly passage: Passage;
  /** The parts of the passage that differ, one at least. */
  readonly parts: readonly CorrectedPart[];
  readonly reasonEn: string;
}

/** The parts of a passage that differ, with their differences counted in them; `undefined` for one across two parts. */
export function correctedParts({ policy, line, differences }: Passage): readonly CorrectedPart[] | undefined {
  const parts = partsOf(line);
  const located = differences.map((difference) => ({
    difference,
    part: parts.find(({ start, end }) => start <= difference.start && difference.end <= end),
  }));
  if (located.some(({ part }) => part === undefined)) return undefined;
  return parts.flatMap((part) => {
    const own = located.flatMap(({ difference, part: found }): Difference[] =>
      found === part
        ? [{ ...difference, start: difference.start - part.start, end: difference.end - part.start }]
        : [],
    );
    return own.length === 0 ? [] : [{ ...part, policy, differences: own }];
  });
}
