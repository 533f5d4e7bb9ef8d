import { align } from './align.ts';
import { foldText } from './fold-text.ts';

/** A stretch of a character diff. */
export type DiffPart =
  | { readonly kind: 'same'; readonly text: string }
  /**
   * In the quotation `quoted`, in the source `source`; either may be empty. `format` when they differ in punctuation,
   * width or spaces only.
   */
  | { readonly kind: 'changed' | 'format'; readonly quoted: string; readonly source: string };

/** How a quotation differs from its source, character by character. */
export function diffCharacters(quoted: string, source: string): readonly DiffPart[] {
  const first = [...quoted];
  const second = [...source];
  const parts: DiffPart[] = [];
  let same = '';
  let changed = { quoted: '', source: '' };
  const flush = (): void => {
    if (same !== '') parts.push({ kind: 'same', text: same });
    if (changed.quoted !== '' || changed.source !== '') parts.push({ kind: 'changed', ...changed });
    same = '';
    changed = { quoted: '', source: '' };
  };
  let row = 0;
  let column = 0;
  for (const step of align(first, second, false).steps) {
    if (step === 'same') {
      if (changed.quoted !== '' || changed.source !== '') flush();
      same += first[row] ?? '';
    } else {
      if (same !== '') flush();
      if (step === 'first-only') changed.quoted += first[row] ?? '';
      else changed.source += second[column] ?? '';
    }
    if (step !== 'second-only') row += 1;
    if (step !== 'first-only') column += 1;
  }
  flush();
  return parts.map(judge);
}

/** A mark between digits may make another number, so a difference is judged together with what stands on both sides. */
function judge(part: DiffPart, index: number, parts: readonly DiffPart[]): DiffPart {
  if (part.kind === 'same') return part;
  const before = edge(parts[index - 1], -1);
  const after = edge(parts[index + 1], 0);
  const [quoted, source] = [part.quoted, part.source].map((words) => foldText(before + words + after).folded);
  return { ...part, kind: quoted === source ? 'format' : 'changed' };
}

function edge(part: DiffPart | undefined, at: number): string {
  return part?.kind === 'same' ? ([...part.text].at(at) ?? '') : '';
}
