import { pageBudget, textBytes } from '../../../content/page-budget.ts';
import type { MarginNote } from './margin-note.ts';

type NoteLink = MarginNote['links'][number];

/** What stands for notes that are counted instead of listed. */
interface FoldedLinks {
  /** For the bodies that a line charges, which the line itself names. */
  readonly duties: (count: number) => NoteLink;
  /** For the statements of a paragraph, which its words themselves lead to; with the address of the first. */
  readonly targets: (count: number, href: string) => NoteLink;
}

/**
 * The notes of a document, as many as its page can hold: where they are more, the bodies of a line are counted and lead
 * to the list of bodies, and where that is not enough the statements of a paragraph are counted and lead to the first.
 * @param notes by paragraph or heading id
 */
export function foldNotes(
  notes: ReadonlyMap<string, readonly MarginNote[]>,
  links: FoldedLinks,
): ReadonlyMap<string, readonly MarginNote[]> {
  if (bytesOf(notes) <= pageBudget.notes) return notes;
  const fewer = mapNotes(notes, (list) =>
    list.map((note) =>
      note.kind === 'duty' && note.links.length > 1
        ? { ...note, links: [links.duties(note.links.length)] }
        : note,
    ),
  );
  if (bytesOf(fewer) <= pageBudget.notes) return fewer;
  return mapNotes(fewer, (list) => {
    const targets = list.filter(({ kind }) => kind === 'target');
    const href = targets[0]?.links[0]?.href;
    if (targets.length < 2 || href === undefined) return list;
    const counted: MarginNote = { kind: 'target', lead: '', links: [links.targets(targets.length, href)] };
    const at = list.findIndex(({ kind }) => kind === 'target');
    return list.flatMap((note, index) => (note.kind !== 'target' ? [note] : index === at ? [counted] : []));
  });
}

function mapNotes(
  notes: ReadonlyMap<string, readonly MarginNote[]>,
  change: (list: readonly MarginNote[]) => readonly MarginNote[],
): ReadonlyMap<string, readonly MarginNote[]> {
  return new Map([...notes].map(([id, list]) => [id, change(list)]));
}

/** About how many bytes of HTML they are; measured. */
function bytesOf(notes: ReadonlyMap<string, readonly MarginNote[]>): number {
  const links = [...notes.values()].flat().flatMap((note) => note.links);
  return [...notes.values()].reduce(
    (sum, list) => sum + 320 + 60 * list.length,
    links.reduce((sum, { text }) => sum + 70 + textBytes(text), 0),
  );
}
