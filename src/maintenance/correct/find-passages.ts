import type { ContentDocument } from '../../checks/content/content.ts';
import type { Line } from '../../domain/document/lines.ts';
import { documentLines } from '../../domain/document/lines.ts';
import { align } from '../../domain/text/align.ts';
import type { DiffPart } from '../../domain/text/diff-characters.ts';
import { diffCharacters } from '../../domain/text/diff-characters.ts';
import { similarity } from '../../domain/text/similarity.ts';

/** Where a line says something else than the sentence that was pasted. Offsets are UTF-16 units of the line, end exclusive. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  /** What the line says there; empty where something is missing. */
  readonly ours: string;
  /** What the sentence says there; empty where the line has too much. */
  readonly right: string;
}

/** From where the first of some differences begins to where the last ends; of none, nowhere. */
export function reachOf(differences: readonly Difference[]): readonly [start: number, end: number] {
  return [differences[0]?.start ?? 0, differences.at(-1)?.end ?? 0];
}

/** A stretch of a line that a pasted sentence most likely means. */
export interface Passage {
  readonly policy: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** None where the line says just what was pasted. */
  readonly differences: readonly Difference[];
  /** Share of the characters that are the same, 0–1. */
  readonly likeness: number;
}

/** Lines that share fewer pairs of characters with the sentence are not aligned with it. */
const SHARED = 0.2;
/** Lines aligned, the likest first: aligning is slow. */
const ALIGNED = 12;
/** A passage less alike is another one. */
const ALIKE = 0.7;
/** A passage less alike than the best by more than this is not meant. */
const NEAR_BEST = 0.12;

/**
 * The passages that a pasted sentence most likely means, the likest first. Marks and width count as differences only
 * where nothing else differs. Empty where nothing comes near.
 */
export function findPassages(
  documents: readonly Pick<ContentDocument, 'id' | 'text'>[],
  sentence: string,
): readonly Passage[] {
  const pasted = tidy(sentence);
  const likely = documents
    .flatMap(({ id, text }) => documentLines(text).map((line) => ({ policy: id, line })))
    .map((each) => ({ ...each, shared: sharedPairs(pasted, each.line.text) }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, ALIGNED);
  const passages = likely
    .map(({ policy, line }) => passageIn(policy, line, pasted))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const best = passages[0]?.likeness ?? 0;
  return passages.filter(({ likeness }) => likeness >= best - NEAR_BEST);
}

/** Without the marks and breaks that come along when a sentence is pasted. */
function tidy(sentence: string): string {
  const joined = sentence.replace(/\s*[\r\n]+\s*/gu, '').trim();
  return /^[“"「『].*[”"」』]$/u.test(joined) ? joined.slice(1, -1) : joined;
}

/** Share of the pairs of the sentence that stand in the line, which may be longer. */
function sharedPairs(sentence: string, line: string): number {
  const pairs = [...sentence].slice(1).map((_, index) => sentence.slice(index, index + 2));
  if (pairs.length === 0) return similarity(sentence, line);
  return pairs.filter((pair) => line.includes(pair)).length / pairs.length;
}

function passageIn(policy: string, line: Line, pasted: string): Passage {
  const characters = [...line.text];
  const found = align([...pasted], characters, true);
  const offset = (count: number): number => characters.slice(0, count).join('').length;
  const [start, end] = [offset(found.start), offset(found.end)];
  const likeness = found.same / Math.max([...pasted].length, found.end - found.start, 1);
  return {
    policy,
    line,
    start,
    end,
    differences: differencesOf(diffCharacters(pasted, line.text.slice(start, end)), start),
    likeness,
  };
}

function differencesOf(parts: readonly DiffPart[], start: number): readonly Difference[] {
  const isReal = parts.some(({ kind }) => kind === 'changed');
  const differences: Difference[] = [];
  let at = start;
  for (const part of parts) {
    const ours = part.kind === 'same' ? part.text : part.source;
    const isMeant = part.kind === 'changed' || (part.kind === 'format' && !isReal);
    if (part.kind !== 'same' && isMeant) {
      differences.push({ start: at, end: at + ours.length, ours, right: part.quoted });
    }
    at += ours.length;
  }
  return differences;
}
