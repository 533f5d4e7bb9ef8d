import { readAnnexMark } from './line-forms.ts';
import type { SeedLine } from './seed-line.ts';

/**
 * Puts footnotes to the lines beneath which they are printed, so that they do not stand between the parts of a text. One
 * at the beginning, or beneath the mark of an annex, is a paragraph like others.
 */
export function attachFootnotes(lines: readonly SeedLine[]): readonly SeedLine[] {
  const owners: { readonly line: SeedLine; readonly notes: SeedLine[] }[] = [];
  for (const line of lines) {
    const owner = owners.at(-1);
    const isNote = line.is.kind === 'footnote';
    if (isNote && owner !== undefined && readAnnexMark(owner.line.text) === undefined) owner.notes.push(line);
    else owners.push({ line: isNote ? { ...line, is: { kind: 'prose' } } : line, notes: [] });
  }
  return owners.map(({ line, notes }) => (notes.length === 0 ? line : { ...line, notes }));
}
