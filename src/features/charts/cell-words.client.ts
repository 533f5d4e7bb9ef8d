/**
 * The words of a table's cell in one line, its printed lines set apart.
 * @param withNotes whether what is noted at the value is said too
 */
export function cellWords(cell: Element, withNotes: boolean): string {
  const copy = cell.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' · ');
  for (const note of copy.querySelectorAll('.note')) {
    if (withNotes) note.prepend(' · ');
    else note.remove();
  }
  return (copy.textContent ?? '').trim().replace(/\s+/g, ' ');
}
