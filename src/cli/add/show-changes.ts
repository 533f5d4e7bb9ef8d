import { diffSequences } from '../../domain/text/diff-sequences.ts';
import type { Change } from '../../maintenance/dialogue/dialogue.ts';
import type { Language } from './read-flags.ts';

/** What is to be written, file by file: in words, then each line that goes (−) and comes (+) with its number; of a long new file the beginning, of a ledger the numbers of lines. */
export function showChanges(changes: readonly Change[], language: Language): string {
  return changes.map((change) => showChange(change, language)).join('\n\n');
}

/** Lines of a new file that are shown: its facts and how it begins; a text is the one received, character by character. */
const SHOWN = 60;

function showChange({ file, before, after }: Change, language: Language): string {
  const [old, next] = [linesOf(before ?? ''), linesOf(after)];
  const differences = diffSequences(old, next);
  const removed = differences.reduce((sum, { aStart, aEnd }) => sum + aEnd - aStart, 0);
  const added = differences.reduce((sum, { bStart, bEnd }) => sum + bEnd - bStart, 0);
  const lines = differences.flatMap(({ aStart, aEnd, bStart, bEnd }) => [
    ...old.slice(aStart, aEnd).map((line, index) => `  − ${String(aStart + index + 1)}: ${line}`),
    ...next.slice(bStart, bEnd).map((line, index) => `  + ${String(bStart + index + 1)}: ${line}`),
  ]);
  // Hashes in a ledger say nothing to a person.
  if (file.endsWith('.json')) return headOf(file, before === undefined, removed, added, language);
  const isLong = before === undefined && lines.length > 2 * SHOWN;
  const shown = isLong ? [...lines.slice(0, SHOWN), moreLines(lines.length - SHOWN, language)] : lines;
  return [headOf(file, before === undefined, removed, added, language), ...shown].join('\n');
}

function moreLines(count: number, language: Language): string {
  return language === 'en' ? `  … ${String(count)} more lines` : `  … 另有 ${String(count)} 行`;
}

function headOf(file: string, isNew: boolean, removed: number, added: number, language: Language): string {
  const [gone, come] = [String(removed), String(added)];
  if (language === 'en')
    return isNew ? `${file} (new, ${come} lines)` : `${file} (${come} lines in, ${gone} out)`;
  return isNew ? `${file}（新文件，${come} 行）` : `${file}（加 ${come} 行，去 ${gone} 行）`;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
