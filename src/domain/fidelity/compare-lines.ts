import type { Diagnostic } from '../source/diagnostic.ts';
import type { SourcePosition } from '../source/source-position.ts';
import { createSourcePositionFinder } from '../source/source-position.ts';
import { diffSequences } from '../text/diff-sequences.ts';
import type { EmendedLine } from './emended-lines.ts';
import type { PlacedLine } from './placed-line.ts';
import { quoteCharacters } from './quote-characters.ts';

/** What the published text must say, and where that stands. */
export interface ExpectedText {
  readonly lines: readonly EmendedLine[];
  readonly seed: string;
  readonly seedFile: string;
}

/**
 * Names every stretch of characters in which the published lines differ from those of the seed:
 * changed, lost or added, with its place in the published file and in the seed.
 */
export function compareLines(
  expected: ExpectedText,
  blocks: readonly PlacedLine[],
  file: string,
): readonly Diagnostic[] {
  const { lines, seed, seedFile } = expected;
  const placeInSeed = createSourcePositionFinder(seed);
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
      const { place, id } = found[difference.bStart] ?? fileEnd;
      const inSeed = placeInSeed(offset);
      return describeDifference({
        lost: wanted.slice(difference.aStart, difference.aEnd).map(characterOf).join(''),
        added: found.slice(difference.bStart, difference.bEnd).map(characterOf).join(''),
        file,
        place,
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
  readonly place: SourcePosition;
  readonly id: string;
}

function foundCharacters(block: PlacedLine): readonly FoundCharacter[] {
  // Asked for once: the places of a built page are worked out on demand.
  const places = block.characters;
  const end = endOf(places);
  const characters = [...block.text].map((character, index) => ({
    character,
    place: places[index] ?? end,
    id: block.id,
  }));
  return [...characters, { character: '\n', place: end, id: block.id }];
}

/** The end of a block, after which something is lost; the beginning of the file where there is none. */
function lastOf(block: PlacedLine | undefined): Omit<FoundCharacter, 'character'> {
  return block ? { place: endOf(block.characters), id: block.id } : { place: { line: 1, column: 1 }, id: '' };
}

function endOf(places: readonly SourcePosition[]): SourcePosition {
  const last = places.at(-1);
  return last ? { line: last.line, column: last.column + 1 } : { line: 1, column: 1 };
}

function characterOf(item: { readonly character: string }): string {
  return item.character;
}

interface NamedDifference {
  readonly lost: string;
  readonly added: string;
  readonly file: string;
  readonly place: SourcePosition;
  /** Block id and place in the seed. */
  readonly context: string;
}

function describeDifference({ lost, added, file, place, context }: NamedDifference): Diagnostic {
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
    ...place,
    message: { zh: `${message.zh}（${context}）`, en: `${message.en} (${context})` },
    hint: {
      zh: '改回底本的文字；若改动有据，在文件头 emendations 中登记',
      en: 'Restore the text of the seed, or declare the difference under emendations in the front matter',
    },
  };
}
