import type { Choices } from '../../../ui/choices.ts';

/** A row with where it was printed. */
export interface PrintedRow {
  readonly row: HTMLElement;
  /** The element that it was printed in. */
  readonly body: HTMLElement;
  /** Rows of one family stand together, the first at their head. */
  readonly family: string;
  /** Topics that it is about, the first first; empty for what no topic takes in: policy rates, reference material. */
  readonly themes: readonly string[];
  /** What rows are sorted by, `due` or `name`, read from the row when it is asked for. */
  readonly keys: Readonly<Record<string, () => string>>;
}

/** A heading that rows may stand under in place of their document. */
type Section = readonly [id: string, name: string];

/** How rows are to stand. */
export interface Arrangement {
  readonly sort: string | undefined;
  /** Sections in their order; absent where rows stand by document. */
  readonly sections: readonly Section[] | undefined;
  /** The topic chosen by a filter: rows stand under it, not under their first. */
  readonly theme: string | undefined;
}

/** Stands for the one sequence that takes in every row. */
const SEQUENCE = 'sequence';

/** What the choices of the form make of the rows. */
export function arrangementOf(
  { sort, group, theme }: Choices,
  themes: readonly Section[],
  sequence: string,
): Arrangement {
  if (group === 'deadline') return { sort: 'due', sections: [[SEQUENCE, sequence]], theme: SEQUENCE };
  if (group === 'theme') return { sort, sections: themes, theme };
  return { sort, sections: undefined, theme: undefined };
}

/**
 * Puts rows in the elements they were printed in, sorted, or under the sections, each once: a row of several topics
 * stands under the first of them, or under the one that is chosen.
 * @param makeBody makes the element for the rows of a section, marked `data-made` itself or in one so marked
 */
export function arrangeRows(
  host: ParentNode,
  rows: readonly PrintedRow[],
  { sort, sections, theme }: Arrangement,
  makeBody: (section: Section) => HTMLElement,
): void {
  const families = [...Map.groupBy(rows, ({ family }) => family).values()];
  const sorted = sort === undefined ? families : sortFamilies(families, sort);
  const bodies = new Map(
    (sections ?? []).flatMap((section) =>
      families.some(([head]) => head !== undefined && sectionOf(head, theme) === section[0])
        ? [[section[0], makeBody(section)]]
        : [],
    ),
  );
  for (const family of sorted) {
    const [head] = family;
    const body = head === undefined ? undefined : bodies.get(sectionOf(head, theme) ?? '');
    for (const { row, body: printed } of family) (body ?? printed).append(row);
  }
  const made = new Set([...bodies.values()].map((body) => body.closest('[data-made]')));
  for (const old of host.querySelectorAll('[data-made]')) if (!made.has(old)) old.remove();
}

function sectionOf({ themes }: PrintedRow, theme: string | undefined): string | undefined {
  if (themes.length === 0) return undefined;
  if (theme === SEQUENCE) return SEQUENCE;
  return theme !== undefined && themes.includes(theme) ? theme : themes[0];
}

const COLLATOR = new Intl.Collator('zh');

function sortFamilies(
  families: readonly (readonly PrintedRow[])[],
  sort: string,
): readonly (readonly PrintedRow[])[] {
  return families
    .map((family) => [family[0]?.keys[sort]?.() ?? '', family] as const)
    .toSorted(([a], [b]) => COLLATOR.compare(a, b))
    .map(([, family]) => family);
}
