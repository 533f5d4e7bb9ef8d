import type { ContentDocument } from '../../checks/content/content.ts';
import type { Line } from '../../domain/document/lines.ts';
import { applyEmendations } from '../../domain/fidelity/apply-emendations.ts';
import { emendedLines } from '../../domain/fidelity/emended-lines.ts';
import { locateLines } from '../../domain/fidelity/located-line.ts';
import type { SeedCharacter } from '../../domain/fidelity/seed-character.ts';
import { offsetAt } from '../../domain/source/offset-at.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { splitLines } from '../../domain/source/text-lines.ts';
import type { Emendation } from '../../schemas/policy.ts';
import { correctText } from './changed-text.ts';
import type { Difference } from './find-passages.ts';

/** Why a correction was decided on. */
export interface Decision {
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly evidence: string;
}

/**
 * The emendations of a document with those that put the differences of a line right: each at its line and column in the
 * seed. Where an emendation already touches the place, it becomes a correction that does both; new ones come last.
 * `undefined` where the line does not follow from the seed as it should, or an emendation there runs through several lines.
 * @param seed text of the primary seed
 */
export function declareCorrections(
  document: ContentDocument,
  seed: string,
  emendations: readonly Emendation[],
  line: Line,
  differences: readonly Difference[],
  decision: Decision,
): readonly Emendation[] | undefined {
  const lines = locateLines(document.text, document.positions);
  const index = lines.findIndex(({ id }) => id === line.id);
  const printed = lines[index]?.text ?? '';
  const shift = line.text.indexOf(printed);
  const expected = expectedLines(seed, emendations);
  if (
    printed === '' ||
    shift === -1 ||
    expected.length !== lines.length ||
    expected[index]?.text !== printed
  ) {
    return undefined;
  }
  let next: readonly Emendation[] | undefined = emendations;
  // From the end, so that what stands before keeps its place.
  for (const difference of differences.toReversed()) {
    const here: Difference = { ...difference, start: difference.start - shift, end: difference.end - shift };
    next = next && declareOne(seed, next, index, here, decision);
  }
  return next;
}

function expectedLines(seed: string, emendations: readonly Emendation[]) {
  return emendedLines(applyEmendations(seed, '', emendations).value).lines;
}

function declareOne(
  seed: string,
  emendations: readonly Emendation[],
  index: number,
  difference: Difference,
  decision: Decision,
): readonly Emendation[] | undefined {
  const lines = expectedLines(seed, emendations);
  const characters = lines[index]?.characters ?? [];
  const [from, to] = touched(characters, difference);
  const [first, last] = [characters[from], characters[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const placed = emendations.map((emendation, number) => ({ number, ...extentOf(emendation, seed) }));
  const end = last.inserted ? last.offset + 1 : last.offset + last.character.length;
  const overlapped = placed.filter((each) => each.start < end && first.offset < each.end);
  const [existing, ...others] = overlapped;
  if (others.length > 0) return undefined;
  const start = Math.min(first.offset, existing?.start ?? Infinity);
  const stop = Math.max(last.inserted ? 0 : end, existing?.end ?? 0);
  const isInside = ({ offset }: SeedCharacter): boolean => start <= offset && offset < stop;
  const inside = characters.filter(isInside);
  if (lines.flatMap((line) => line.characters.filter(isInside)).length !== inside.length) return undefined;
  const before = textOf(characters.slice(0, characters.findIndex(isInside)));
  const inner = {
    ...difference,
    start: difference.start - before.length,
    end: difference.end - before.length,
  };
  const was = existing === undefined ? undefined : emendations[existing.number];
  const emendation: Emendation = {
    kind: 'correction',
    ...createSourcePositionFinder(seed)(start),
    original: seed.slice(start, stop),
    result: correctText(textOf(inside), [inner]),
    reason: was === undefined ? decision.reason : `${was.reason}；${decision.reason}`,
    date: decision.date,
    evidence: decision.evidence,
  };
  return existing === undefined
    ? [...emendations, emendation]
    : emendations.map((each, number) => (number === existing.number ? emendation : each));
}

/** Numbers of the first character that a difference replaces and of the one behind the last; one next to it where it only adds. */
function touched(
  characters: readonly SeedCharacter[],
  { start, end }: Difference,
): readonly [number, number] {
  const countTo = (units: number): number => {
    let [count, offset] = [0, 0];
    while (offset < units && count < characters.length) {
      offset += characters[count]?.character.length ?? 1;
      count += 1;
    }
    return count;
  };
  const [from, to] = [countTo(start), countTo(end)];
  if (from < to) return [from, to];
  return from > 0 ? [from - 1, from] : [0, 1];
}

/** UTF-16 offsets of an emendation in the seed. */
function extentOf(emendation: Emendation, seed: string): { readonly start: number; readonly end: number } {
  const start = offsetAt(splitLines(seed), emendation) ?? 0;
  return { start, end: start + emendation.original.length };
}

function textOf(characters: readonly SeedCharacter[]): string {
  return characters.map(({ character }) => character).join('');
}
