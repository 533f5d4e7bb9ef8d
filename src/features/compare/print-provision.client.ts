import type { Line } from '../../domain/document/lines.ts';
import type { ComparedProvision } from '../../domain/reuse/compared-address.ts';
import type { SharedSegment } from '../../domain/reuse/mark-shared.ts';
import { splitSegments } from '../../domain/reuse/mark-shared.ts';
import type { ComparedDocument } from './compared-document.ts';

/** A provision read and found. */
export interface FoundProvision {
  readonly document: ComparedDocument;
  readonly compared: ComparedProvision;
  readonly lines: readonly Line[];
  /** Where it stands, for people. */
  readonly position: string;
}

/** One side of the two, from the template of the page; without marks its words are neither own nor shared. */
export function printProvision(
  { document, compared, lines, position }: FoundProvision,
  template: HTMLTemplateElement | null,
  marks: readonly (readonly SharedSegment[])[] | undefined,
): Node {
  const side = template?.content.cloneNode(true) as DocumentFragment;
  const facts = document.facts.map((fact, index) =>
    element('li', ['place', '', '', 'tag'][index] ?? '', fact),
  );
  side.querySelector('.facts')?.replaceChildren(...facts);
  const link = side.querySelector('a');
  if (link !== null) {
    link.href = `${document.href}#${compared.provision}`;
    link.textContent = position;
  }
  const title = side.querySelector('[data-title]');
  if (title !== null) title.textContent = document.title;
  const marked = marks ?? textsOf(lines).map((text) => [{ text, shared: 'none' } as const]);
  side
    .querySelector('.printed')
    ?.replaceChildren(...lines.map((line, index) => printLine(line, marked[index] ?? [])));
  return side;
}

/** The text of each line after its printed number: what is compared. */
export function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text, pieces }) => text.slice(headingOf(pieces, 'label').length));
}

/** The number of a line, or its heading; empty where it has none. */
function headingOf(pieces: Line['pieces'], role: 'label' | 'heading'): string {
  return pieces.find((piece) => piece.role === role)?.text ?? '';
}

/** A line with the marks of its words, its heading bold. */
function printLine({ kind, pieces }: Line, segments: readonly SharedSegment[]): HTMLElement {
  const [heading, text] = splitSegments(segments, headingOf(pieces, 'heading').length);
  const title = element('b', '', headingOf(pieces, 'label'), ...heading.map(printSegment));
  return element('p', '', ...(kind === 'paragraph' ? [] : [title]), ...text.map(printSegment));
}

function printSegment({ text, shared }: SharedSegment): Element {
  return shared === 'none' ? element('span', 'own', text) : element('mark', shared, text);
}

/** An element with what stands in it; no class where its name is empty. */
export function element(name: string, className: string, ...children: (Element | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
