import { referenceWarning } from '../../domain/citing/reference-warning.ts';
import { selectedPassage } from './cited-passage.client.ts';

/**
 * Keeps editorial matter out of what the reader copies from the source text by hand, also with words of the page
 * before and behind it, and begins what comes from reference material with its warning.
 */
export function guardCopies(root: Element, isReference: boolean): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || isField(event.target)) return;
    const passage = selectedPassage(root);
    if (passage === undefined) return;
    const { before, after } = wordsAround(root, selection);
    const warning = isReference ? [referenceWarning] : [];
    const lines = [...warning, ...before, ...passage.lines, ...after];
    event.clipboardData?.setData('text/plain', lines.join('\n'));
    event.clipboardData?.setData('text/html', lines.map(printLine).join(''));
    event.preventDefault();
  });
}

interface WordsAround {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The selected lines of the page before and behind the source text, as the browser would copy them. */
function wordsAround(root: Element, selection: Selection): WordsAround {
  const selected = selection.getRangeAt(0).cloneRange();
  const source = document.createRange();
  source.selectNode(root);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  // Only a selection gives its words as they are printed: what is hidden is not among them.
  const linesIn = (part: Range): readonly string[] => {
    selection.removeAllRanges();
    selection.addRange(part);
    const lines = selection.toString().split('\n');
    return lines.filter((line) => line.trim() !== '');
  };
  const isBefore = selected.compareBoundaryPoints(Range.START_TO_START, source) < 0;
  const isBehind = selected.compareBoundaryPoints(Range.END_TO_END, source) > 0;
  const before = isBefore ? linesIn(cut(selected, (part) => part.setEndBefore(root))) : [];
  const after = isBehind ? linesIn(cut(selected, (part) => part.setStartAfter(root))) : [];
  // The reader keeps the selection, from where it was begun to where it was left off.
  if ((isBefore || isBehind) && anchorNode !== null && focusNode !== null) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
  return { before, after };
}

function cut(range: Range, shorten: (part: Range) => void): Range {
  const part = range.cloneRange();
  shorten(part);
  return part;
}

function printLine(line: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = line;
  return paragraph.outerHTML;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
