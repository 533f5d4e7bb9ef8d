import { allMatches } from '../domain/text/all-matches.ts';
import type { PolicyText } from '../domain/document/provision.ts';
import type { Diagnostic } from '../domain/source/diagnostic.ts';
import { compareDiagnostics } from '../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../domain/source/source-position.ts';
import type { Emendation } from '../schemas/policy.ts';
import type { LineMarks } from './decode/decoded-seed.ts';
import { attachFootnotes } from './divide/attach-footnotes.ts';
import { divideDocument } from './divide/divide-document.ts';
import type { ReasonedLine } from './divide/join-lines.ts';
import { describeJoins } from './divide/join-lines.ts';
import { lexSeed } from './divide/lex-seed.ts';
import type { Fact } from './divide/read-facts.ts';
import { BYTE_ORDER_MARK } from './divide/seed-line-kinds.ts';
import type { SeedLine } from './divide/seed-line.ts';
import { stripPageMatter } from './divide/strip-page-matter.ts';
import { buildText } from './number/build-text.ts';
import type { Decisions, UnplacedNumber } from './number/number-provisions.ts';
import { createSeedWarning } from './seed-problem.ts';

/** What a seed holds: its text with ids, what it declares about itself, and how it differs from the text. */
export interface IngestedSeed {
  readonly text: PolicyText;
  /** In the order of the seed. */
  readonly emendations: readonly Emendation[];
  /** Labelled facts of the lines moved to the front matter. */
  readonly facts: readonly Fact[];
  /** Lines with a number that could not be placed, and that nobody has decided on. */
  readonly unplaced: readonly UnplacedNumber[];
}

export interface IngestSeedResult {
  readonly value: IngestedSeed;
  /** Warnings, sorted by position: everything that a person should look at. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the structure of a text as received. Lossless: the text is the seed with the emendations
 * carried out and layout white space dropped; what cannot be classified is a paragraph and a warning.
 * @param file name for the diagnostics, whose positions are those in the seed
 * @param marks what the format of the seed says of its lines
 * @param decisions on numbers that could not be placed before
 */
export function ingestSeed(
  seed: string,
  file: string,
  marks: LineMarks = new Map(),
  decisions: Decisions = new Map(),
): IngestSeedResult {
  const stripped = stripPageMatter(lexSeed(seed, marks), file);
  const mark = findByteOrderMark(seed);
  const divided = divideDocument(attachFootnotes(stripped.lines), file);
  const built = buildText(divided.texts, file, decisions);
  const lines = divided.texts.flatMap(({ parts }) =>
    parts.flatMap(({ name, lines: joined }): readonly ReasonedLine[] => {
      const isTitle = name === 'title' || name === 'notice-title';
      const reason = isTitle ? '标题断行，接合为一行' : '段落在句中断行，接合为一段';
      return joined.map((line) => ({ line, reason }));
    }),
  );
  const joins = describeJoins(lines, stripped.removed, seed);
  const emendations = [...mark, ...stripped.emendations, ...joins].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return {
    value: { text: built.text, emendations, facts: stripped.facts, unplaced: built.unplaced },
    diagnostics: [
      ...findInvisible(seed, file),
      ...stripped.diagnostics,
      ...divided.diagnostics,
      ...built.diagnostics,
    ].sort(compareDiagnostics),
  };
}

/**
 * Lines of a text with a number that no rule can place, and that nobody has decided on.
 * @param lines of its seed, without what belongs to the web page or to the front matter
 */
export function findUnplaced(lines: readonly SeedLine[], decisions: Decisions): readonly UnplacedNumber[] {
  return buildText(divideDocument(attachFootnotes(lines), '').texts, '', decisions).unplaced;
}

function findByteOrderMark(seed: string): readonly Emendation[] {
  if (!seed.startsWith(BYTE_ORDER_MARK)) return [];
  const reason = '文件开头的字节顺序标记，不是文字';
  return [{ kind: 'furniture', line: 1, column: 1, original: BYTE_ORDER_MARK, result: '', reason }];
}

const INVISIBLE = /[\p{Cf}\u{fffd}]/gu;

/** Characters without a shape, and the mark of characters lost: nobody sees them in the text. */
function findInvisible(seed: string, file: string): readonly Diagnostic[] {
  const positionAt = createSourcePositionFinder(seed);
  const marks = allMatches(seed, INVISIBLE);
  return marks.flatMap(({ 0: character, index }) => {
    if (index === 0 && character === BYTE_ORDER_MARK) return [];
    const rule = character === '\u{fffd}' ? 'seed-damaged' : 'seed-invisible';
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return createSeedWarning(rule, file, positionAt(index), `U+${code}`);
  });
}
