import { parseProvisionId } from '../../document/parse-provision-id.ts';
import type { Paragraph, PolicyText, Provision } from '../../document/provision.ts';
import { contentsOf, walkProvisions } from '../../document/provision.ts';
import type { DutyLine } from './parse-duty-lines.ts';
import { parseDutyLines } from './parse-duty-lines.ts';
import type { TaskRow } from './task-rows.ts';
import { readTaskRows } from './task-rows.ts';

/** A line of responsible bodies, and where it stands. */
export interface PlacedLine {
  /** Id of the paragraph or row, or of the provision whose heading prints it. */
  readonly provision: string;
  readonly line: DutyLine;
}

/** A stretch of text with an address of its own, which may state something, with the lines that charge bodies with it. */
export interface StatementText {
  /** Of the paragraph or row, or of the provision whose heading it is. */
  readonly id: string;
  readonly text: string;
  /** Headings above, outermost first. */
  readonly headings: readonly string[];
  /** `part`: what commits to nothing (title, addressee, signature) · `title`: a heading over other text. */
  readonly kind: 'heading' | 'title' | 'paragraph' | 'row' | 'part';
  /** Its own lines of responsible bodies. */
  readonly lines: readonly DutyLine[];
  /** Lines that charge it from where they stand: its own, else those on the rest of its line or below it. */
  readonly charging: readonly PlacedLine[];
  /** Of a row of a task table. */
  readonly task?: TaskRow;
}

const parts: ReadonlySet<string> = new Set([
  'notice-title',
  'history',
  'addressee',
  'title',
  'contents',
  'signature',
  'distribution',
]);

/** Every heading, paragraph and row of a table below its head, in printed order. */
export function statementTexts(text: PolicyText): readonly StatementText[] {
  return [...readTexts(text)];
}

function* readTexts(text: PolicyText): Generator<StatementText> {
  for (const { provision, ancestors } of walkProvisions(text.provisions)) {
    const above = ancestors.flatMap(headingsOf);
    const isPart = parseProvisionId(provision.id).some(
      (step) => step.kind === 'part' && parts.has(step.name),
    );
    const { id, heading } = provision;
    const linesOf = new Map(
      provision.paragraphs.map((paragraph) => [paragraph, parseDutyLines(paragraph.text)] as const),
    );
    const below = [...linesOf].flatMap(([paragraph, lines]) => placed(paragraph.id, lines));
    const own = parseDutyLines(heading);
    const isStatement = standsAlone(provision, linesOf);
    const kind = isPart ? 'part' : isStatement ? 'heading' : 'title';
    const charging = own.length > 0 ? placed(id, own) : isStatement ? below : [];
    if (heading !== '') yield { id, text: heading, headings: above, kind, lines: own, charging };
    const headings = heading === '' ? above : [...above, heading];
    for (const content of contentsOf(provision)) {
      if (content.kind === 'paragraph') {
        const lines = linesOf.get(content.paragraph) ?? [];
        const standing =
          lines.length > 0
            ? placed(content.paragraph.id, lines)
            : below.filter(({ line }) => isParagraph(provision, line));
        // The text of a document without numbering stands below its title.
        const isText = !isPart || id === 'title';
        yield {
          ...content.paragraph,
          headings,
          kind: isText ? 'paragraph' : 'part',
          lines,
          charging: standing,
        };
      } else if (content.kind === 'table') {
        for (const task of readTaskRows(content.table)) {
          yield {
            id: task.id,
            text: task.text,
            headings,
            kind: 'row',
            lines: task.lines,
            charging: task.charging,
            task,
          };
        }
      }
    }
  }
}

function placed(provision: string, lines: readonly DutyLine[]): readonly PlacedLine[] {
  return lines.map((line) => ({ provision, line }));
}

/** The heading of a provision, and the words that introduce what stands below it (有下列情形之一的：). */
function headingsOf({ heading, paragraphs }: Provision): readonly string[] {
  const lead = paragraphs.at(-1)?.text ?? '';
  return [heading, /(?:下列|以下|如下)[^。]*[：:]$/u.test(lead) ? lead : ''].filter((words) => words !== '');
}

/** An item that is one sentence is printed as a heading; nothing but its line of bodies stands below it. */
function standsAlone(
  { paragraphs, children, tables }: Provision,
  linesOf: ReadonlyMap<Paragraph, readonly DutyLine[]>,
): boolean {
  return (
    children.length === 0 &&
    tables === undefined &&
    paragraphs.every((paragraph) => linesOf.get(paragraph)?.some(({ text }) => text === paragraph.text))
  );
}

/** Whether a line is a paragraph of its own: 责任单位：甲、乙 below what it charges with. */
function isParagraph({ paragraphs }: Provision, line: DutyLine): boolean {
  return paragraphs.some(({ text }) => text.replace(/。$/u, '') === line.text);
}
