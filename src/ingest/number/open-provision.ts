import type {
  Paragraph,
  Provision,
  ProvisionContent,
  Table,
  TableCell,
  TableRow,
} from '../../domain/document/provision.ts';
import { arrangement } from '../../domain/document/provision.ts';
import type { JoinedLine } from '../divide/join-lines.ts';
import { notesOf } from '../divide/join-lines.ts';

type OpenContent =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly id: string; readonly number: number; readonly rows: TableRow[] }
  | { readonly kind: 'provision'; readonly provision: OpenProvision };

/** A provision while more may come to stand below its heading; ids below it count from 1. */
export class OpenProvision {
  readonly id: string;
  readonly #heading: Pick<Provision, 'label' | 'heading' | 'runIn'>;
  readonly #contents: OpenContent[] = [];
  #paragraphs = 0;
  #footnotes = 0;
  #tables = 0;

  /** @param id empty for the whole document, whose paragraphs are `p1`, its tables `t1` */
  constructor(id: string, heading: Pick<Provision, 'label' | 'heading' | 'runIn'>) {
    this.id = id;
    this.#heading = heading;
  }

  /** How many paragraphs it has so far. */
  get paragraphCount(): number {
    return this.#paragraphs;
  }

  addParagraph(text: string): void {
    this.#paragraphs += 1;
    const id = this.#below(`p${String(this.#paragraphs)}`);
    this.#contents.push({ kind: 'paragraph', paragraph: { id, text } });
  }

  /** Adds a line as the paragraph that it is, or as a row of the table that it belongs to, and its footnotes. */
  addLine(line: JoinedLine): void {
    if (line.is.kind === 'row') this.#addRow(line.is.table, line.is.cells);
    else this.addParagraph(line.text);
    this.addFootnotes(line);
  }

  /** Adds the footnotes to a line that is added otherwise, such as a heading. */
  addFootnotes(line: JoinedLine): void {
    for (const { text } of notesOf(line)) {
      this.#footnotes += 1;
      const id = this.#below(`fn${String(this.#footnotes)}`);
      this.#contents.push({ kind: 'paragraph', paragraph: { id, text } });
    }
  }

  addProvision(provision: OpenProvision): void {
    this.#contents.push({ kind: 'provision', provision });
  }

  close(): Provision {
    const contents = this.contents();
    return {
      id: this.id,
      ...this.#heading,
      paragraphs: contents.flatMap((content) => (content.kind === 'paragraph' ? [content.paragraph] : [])),
      children: contents.flatMap((content) => (content.kind === 'provision' ? [content.provision] : [])),
      ...arrangement(contents),
    };
  }

  /** What stands below its heading, as printed. */
  contents(): readonly ProvisionContent[] {
    return this.#contents.map((content): ProvisionContent => {
      if (content.kind === 'provision') return { kind: 'provision', provision: content.provision.close() };
      if (content.kind === 'paragraph') return content;
      const table: Table = { id: content.id, rows: content.rows };
      return { kind: 'table', table };
    });
  }

  /** Rows that follow each other are one table as long as the source numbers them so. */
  #addRow(number: number, cells: readonly TableCell[]): void {
    const last = this.#contents.at(-1);
    const table =
      last?.kind === 'table' && last.number === number
        ? last
        : { kind: 'table' as const, ...this.#openTable(number) };
    if (table !== last) this.#contents.push(table);
    table.rows.push({ id: `${table.id}-r${String(table.rows.length + 1)}`, cells });
  }

  #openTable(number: number): { readonly id: string; readonly number: number; readonly rows: TableRow[] } {
    this.#tables += 1;
    return { id: this.#below(`t${String(this.#tables)}`), number, rows: [] };
  }

  #below(segment: string): string {
    return this.id === '' ? segment : `${this.id}-${segment}`;
  }
}
