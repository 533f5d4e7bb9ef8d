import type { Diagnostic } from '../source/diagnostic.ts';
import type { SourcePosition } from '../source/source-position.ts';
import { createSourcePositionFinder } from '../source/source-position.ts';
import { diffSequences } from '../text/diff-sequences.ts';
import type { EmendedLine } from './emended-lines.ts';
import type { LocatedLine } from './located-line.ts';
import { quoteCharacters } from './quote-characters.ts';

/** What the published text must say, and where that stands. */
export interface ExpectedText {
  readonly lines: readonly EmendedLine[];
  readonly seed: string;
  readonly seedFile: string;
}

/**
 * Names every stretch of characters in which the published lines differ from those of the seed:
 * changed, lost or added, with its position in the published file and in the seed.
 */
export function compareLines(
  expected: ExpectedText,
  blocks: readonly LocatedLine[],
  file: string,
): readonly Diagnostic[] {
  const { lines, seed, seedFile } = expected;
  const positionInSeed = createSourcePositionFinder(seed);
  const lineDifferences = diffSequences(
    lines.map((line) => line.text),
    blocks.map((block) => block.text),
  );
  // Only lines that differ are compared character by character, a line break after each.
  return lineDifferences.flatMap(({ aStart, aEnd, bStart, bEnd }) => {
    const wanted = lines.slice(aStart, aEnd).flatMap(wantedCharacters);
    const found = blocks.slice(bStart, bEnd).flatMap(foundCharacters);
    const seedEnd = lines[aStart] ? startOf(lines[aStart]) : seed.length;
    const fileEnd = found.at(-1) ?? lastOf(blocks[bStart - 1]);
    return diffSequences(wanted.map(characterOf), found.map(characterOf)).map((difference) => {
      const offset = wanted[difference.aStart]?.offset ?? wanted.at(-1)?.offset ?? seedEnd;
      const { position, id } = found[difference.bStart] ?? fileEnd;
      const inSeed = positionInSeed(offset);
      return describeDifference({
        lost: wanted.slice(difference.aStart, difference.aEnd).map(characterOf).join(''),
        added: found.slice(difference.bStart, difference.bEnd).map(characterOf).join(''),
        file,
        position,
        context: `${id === '' ? '' : `${id} · `}${seedFile}:${String(inSeed.line)}:${String(inSeed.column)}`,
      });
    });
  });
}

interface WantedCharacter {
  readonly character: string;
  /** UTF-16 offset in the seed. */
  readonly offset: number;
}

function wantedCharacters({ characters }: EmendedLine): readonly WantedCharacter[] {
  const last = characters.at(-1);
  return [...characters, { character: '\n', offset: (last?.offset ?? 0) + (last?.character.length ?? 0) }];
}

function startOf(line: EmendedLine): number {
  return line.characters[0]?.offset ?? 0;
}

interface FoundCharacter {
  readonly character: string;
  readonly position: SourcePosition;
  readonly id: string;
}

function foundCharacters(block: LocatedLine): readonly FoundCharacter[] {
  // Asked for once: the positions of a built page are worked out on demand.
  const positions = block.characters;
  const end = endOf(positions);
  const characters = [...block.text].map((character, index) => ({
    character,
    position: positions[index] ?? end,
    id: block.id,
  }));
  return [...characters, { character: '\n', position: end, id: block.id }];
}

/** The end of a block, after which something is lost; the beginning of the file where there is none. */
function lastOf(block: LocatedLine | undefined): Omit<FoundCharacter, 'character'> {
  return block
    ? { position: endOf(block.characters), id: block.id }
    : { position: { line: 1, column: 1 }, id: '' };
}

function endOf(positions: readonly SourcePosition[]): SourcePosition {
  const last = positions.at(-1);
  return last ? { line: last.line, column: last.column + 1 } : { line: 1, column: 1 };
}

function characterOf(item: { readonly character: string }): string {
  return item.character;
}

interface NamedDifference {
  readonly lost: string;
  readonly added: string;
  readonly file: string;
  readonly position: SourcePosition;
  /** Block id and position in the seed. */
  readonly context: string;
}

function describeDifference({ lost, added, file, position, context }: NamedDifference): Diagnostic {
  const [seedText, fileText] = [quoteCharacters(lost), quoteCharacters(added)];
  const kind = lost === '' ? 'added' : added === '' ? 'lost' : 'changed';
  const message = {
    added: { zh: `多字：此处多出${fileText}`, en: `Added: ${fileText} is not in the seed` },
    lost: { zh: `缺字：此处缺底本的${seedText}`, en: `Lost: ${seedText} of the seed is missing here` },
    changed: {
      zh: `改字：底本为${seedText}，此处为${fileText}`,
      en: `Changed: the seed has ${seedText}, here stands ${fileText}`,
    },
  }[kind];
  return {
    ruleId: `fidelity-${kind}`,
    severity: 'error',
    file,
    ...position,
    message: { zh: `${message.zh}（${context}）`, en: `${message.en} (${context})` },
    hint: {
      zh: '改回底本的文字；若改动有据，在文件头 emendations 中登记',
      en: 'Restore the text of the seed, or declare the difference under emendations in the front matter',
    },
  };
}
