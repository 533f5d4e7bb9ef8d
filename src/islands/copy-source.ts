import { referenceWarning } from '../domain/citing/cited-work.ts';
import { selectedPassage } from './cited-passage.ts';

/**
 * Keeps editorial matter out of what the reader copies from the source text by hand, and begins what comes from
 * reference material with its warning.
 */
export function guardCopies(root: Element, isReference: boolean): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || isField(event.target)) return;
    const passage = selectedPassage(root);
    if (passage === undefined) return;
    const isInside = root.contains(selection.getRangeAt(0).commonAncestorContainer);
    if (!isInside && !isReference) return;
    const words = isInside ? passage.lines : [selection.toString()];
    const lines = isReference ? [referenceWarning, ...words] : words;
    event.clipboardData?.setData('text/plain', lines.join('\n'));
    event.clipboardData?.setData('text/html', lines.map(printLine).join(''));
    event.preventDefault();
  });
}

function printLine(line: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = line;
  return paragraph.outerHTML;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
