import { allMatches } from '../../../domain/text/all-matches.ts';
import type { SeedBlock } from '../seed-block.ts';

const DEFINITION = /^\[\^([^\]\s]+)\]:\s*(\S.*)$/u;
const REFERENCE = /\[\^([^\]\s]+)\]/gu;

/**
 * Puts each footnote (`[^a]: …`) beneath the line or table that refers to it first, as it is read; both begin with the number
 * that a page would print, `[1]`. A footnote that nothing refers to stays where it is.
 */
export function placeFootnotes(blocks: readonly SeedBlock[]): readonly SeedBlock[] {
  const notes = new Map(blocks.map(readNote).filter((note) => note !== undefined));
  if (notes.size === 0) return blocks;
  const numbers = new Map<string, number>();
  for (const block of blocks) {
    if (readNote(block) !== undefined) continue;
    for (const [, name = ''] of allMatches(block.text, REFERENCE))
      if (notes.has(name) && !numbers.has(name)) numbers.set(name, numbers.size + 1);
  }
  const withNumbers = (text: string): string =>
    text.replace(REFERENCE, (reference, name: string) => {
      const number = numbers.get(name);
      return number === undefined ? reference : `[${String(number)}]`;
    });
  const placed = new Set<string>();
  let waiting: SeedBlock[] = [];
  return blocks.flatMap((block, index) => {
    // The line under the heads of a table is empty, and no end of it.
    if (block.text === '') return [block];
    const [name] = readNote(block) ?? [];
    if (name !== undefined) return [numbers.has(name) ? { text: '' } : block];
    for (const [, each = ''] of allMatches(block.text, REFERENCE)) {
      const number = numbers.get(each);
      if (number === undefined || placed.has(each)) continue;
      placed.add(each);
      const text = `[${String(number)}]${withNumbers(notes.get(each) ?? '')}`;
      waiting.push({ text, mark: { kind: 'footnote', number } });
    }
    const after = blocks[index + 1]?.text === '' ? blocks[index + 2] : blocks[index + 1];
    if (isSameTable(block, after)) return [numbered(block, withNumbers)];
    const due = waiting;
    waiting = [];
    return [numbered(block, withNumbers), ...due];
  });
}

/** Name and words of a footnote that a line is. */
function readNote({ text, mark }: SeedBlock): readonly [name: string, words: string] | undefined {
  const [, name, words] = mark === undefined ? (DEFINITION.exec(text) ?? []) : [];
  return name === undefined || words === undefined ? undefined : [name, words];
}

function isSameTable({ mark }: SeedBlock, next: SeedBlock | undefined): boolean {
  return mark?.kind === 'row' && next?.mark?.kind === 'row' && next.mark.table === mark.table;
}

function numbered({ text, mark }: SeedBlock, withNumbers: (text: string) => string): SeedBlock {
  if (mark?.kind !== 'row') return { text: withNumbers(text), ...(mark && { mark }) };
  const cells = mark.cells.map((cell) => ({ ...cell, text: withNumbers(cell.text) }));
  return { text: withNumbers(text), mark: { ...mark, cells } };
}
