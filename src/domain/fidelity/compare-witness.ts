import type { SourcePosition } from '../source/source-position.ts';
import { createSourcePositionFinder } from '../source/source-position.ts';
import type { Difference } from '../text/diff-sequences.ts';
import { diffSequences } from '../text/diff-sequences.ts';
import { isLayoutSpace } from '../text/layout-space.ts';
import type { SeedCharacter } from './seed-character.ts';
import { seedCharacters } from './seed-character.ts';

/** How far a second copy of a text, or of a part of it, agrees with the first. All counts are of characters. */
export interface WitnessAgreement {
  /** The stretch of the primary text that the witness covers: UTF-16 offsets, and source positions of its first and last character. */
  readonly span: {
    readonly start: number;
    readonly end: number;
    readonly first: SourcePosition;
    readonly last: SourcePosition;
  };
  /** Visible characters that both have. */
  readonly agreeing: number;
  /** Stretches of visible characters in which they differ, in order. */
  readonly differences: readonly WitnessDifference[];
  /** White space of the stretch that the witness does not have. */
  readonly missingSpaces: number;
  /** White space that only the witness has. */
  readonly addedSpaces: number;
}

interface WitnessDifference {
  /** Visible characters of the primary text; empty where the witness adds. */
  readonly primary: string;
  /** Visible characters of the witness; empty where it lacks. */
  readonly witness: string;
  /** Where it stands in the primary text. */
  readonly primaryPosition: SourcePosition;
  /** Where it stands in the witness. */
  readonly witnessPosition: SourcePosition;
}

/** Characters in a row that have to agree, and to be found once only, for a stretch to be recognised. */
const ANCHOR_LENGTH = 12;

/**
 * Finds where a witness lies in the primary text and compares the two there.
 * `undefined` where less than half of the witness is found in the primary text: it is no copy of it.
 */
export function compareWitness(primary: string, witness: string): WitnessAgreement | undefined {
  const all = visibleCharacters(primary);
  const b = visibleCharacters(witness);
  const found = locate(all.map(characterOf), b.map(characterOf));
  if (!found) return undefined;
  const a = all.slice(found.start, found.end);
  const [first, last] = [a[0], a.at(-1)];
  if (!first || !last) return undefined;

  const differences = diffSequences(a.map(characterOf), b.map(characterOf));
  const stretches = equalStretches(differences, a.length);
  const agreeing = sum(stretches.map((stretch) => stretch.length));
  if (agreeing * 2 < b.length) return undefined;
  const shared = sum(stretches.map((stretch) => countSharedSpaces(stretch, { a, b, primary, witness })));
  const positionInPrimary = createSourcePositionFinder(primary);
  const positionInWitness = createSourcePositionFinder(witness);
  return {
    span: {
      start: first.offset,
      end: endOf(last),
      first: positionInPrimary(first.offset),
      last: positionInPrimary(last.offset),
    },
    agreeing,
    differences: differences.map(({ aStart, aEnd, bStart, bEnd }) => ({
      primary: a.slice(aStart, aEnd).map(characterOf).join(''),
      witness: b.slice(bStart, bEnd).map(characterOf).join(''),
      primaryPosition: positionInPrimary(a[aStart]?.offset ?? endOf(last)),
      witnessPosition: positionInWitness(b[bStart]?.offset ?? witness.length),
    })),
    missingSpaces: countSpaces(primary, a) - shared,
    addedSpaces: countSpaces(witness, b) - shared,
  };
}

function visibleCharacters(text: string): readonly SeedCharacter[] {
  return seedCharacters(text).filter(
    ({ character }) => character !== '\n' && character !== '\r' && !isLayoutSpace(character),
  );
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch of `a` that `b` copies. Anchors are runs of characters that both have and `a` has once;
 * those that agree with most others on where `b` begins span the window.
 */
function locate(a: readonly string[], b: readonly string[]): Window | undefined {
  const length = Math.min(ANCHOR_LENGTH, b.length);
  const firstIndexes = new Map<string, number>();
  for (let index = 0; index + length <= a.length; index += 1) {
    const run = a.slice(index, index + length).join('');
    firstIndexes.set(run, firstIndexes.has(run) ? -1 : index);
  }
  const begins = b.flatMap((_, index) => {
    const at = firstIndexes.get(b.slice(index, index + length).join('')) ?? -1;
    return at === -1 ? [] : [at - index];
  });
  const common = mostFrequent(begins);
  if (common === undefined || length === 0) return undefined;
  const near = begins.filter((begin) => Math.abs(begin - common) <= b.length / 10);
  const start = Math.max(0, near[0] ?? common);
  const end = Math.min(a.length, (near.at(-1) ?? common) + b.length);
  return trimWindow(a, b, { start, end });
}

/** Leaves out what the window holds beyond the two ends of `b`. */
function trimWindow(a: readonly string[], b: readonly string[], { start, end }: Window): Window {
  const differences = diffSequences(a.slice(start, end), b);
  const [first, last] = [differences[0], differences.at(-1)];
  const before = first?.aStart === 0 && first.bEnd === 0 ? first.aEnd : 0;
  const after = last?.aEnd === end - start && last.bStart === b.length ? last.aEnd - last.aStart : 0;
  return { start: start + before, end: end - after };
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0]?.[0];
}

interface EqualStretch {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function equalStretches(differences: readonly Difference[], aLength: number): readonly EqualStretch[] {
  const starts = [{ aEnd: 0, bEnd: 0 }, ...differences];
  return starts.map(({ aEnd, bEnd }, index) => ({
    a: aEnd,
    b: bEnd,
    length: (differences[index]?.aStart ?? aLength) - aEnd,
  }));
}

interface Pair {
  readonly a: readonly SeedCharacter[];
  readonly b: readonly SeedCharacter[];
  readonly primary: string;
  readonly witness: string;
}

/** White space that both have between the same two characters. */
function countSharedSpaces(stretch: EqualStretch, { a, b, primary, witness }: Pair): number {
  return sum(
    Array.from({ length: Math.max(0, stretch.length - 1) }, (_, index) => {
      const one = spacesAfter(primary, a, stretch.a + index);
      const other = spacesAfter(witness, b, stretch.b + index);
      const lost = diffSequences(one, other).map(({ aStart, aEnd }) => aEnd - aStart);
      return one.length - sum(lost);
    }),
  );
}

function countSpaces(text: string, visible: readonly SeedCharacter[]): number {
  return sum(visible.map((_, index) => spacesAfter(text, visible, index).length));
}

/** White space between a visible character and the next; none after the last. */
function spacesAfter(text: string, visible: readonly SeedCharacter[], index: number): readonly string[] {
  const [current, next] = [visible[index], visible[index + 1]];
  return current && next ? [...text.slice(endOf(current), next.offset)] : [];
}

function endOf({ offset, character }: SeedCharacter): number {
  return offset + character.length;
}

function characterOf(item: SeedCharacter): string {
  return item.character;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
