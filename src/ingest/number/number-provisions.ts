import type { Paragraph, Provision } from '../../domain/document/provision.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { LabelStyle } from '../../domain/text/numbering/label-style.ts';
import { labelLevels } from '../../domain/text/numbering/label-style.ts';
import type { Label } from '../../domain/text/numbering/read-label.ts';
import type { JoinedLine } from '../divide/join-lines.ts';
import { hasUnknownNumber } from '../divide/seed-line-kinds.ts';
import { createSeedWarning } from '../seed-problem.ts';
import { splitRunIn } from './split-run-in.ts';

export interface NumberedProvisions {
  readonly provisions: readonly Provision[];
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenProvision extends Provision {
  readonly printed: Label;
  readonly paragraphs: Paragraph[];
  readonly children: OpenProvision[];
}

/**
 * The tree of numbered provisions that the lines of a body make, with ids from their printed numbers.
 * A number that would give an id twice makes its line a paragraph. The first line must be a heading.
 */
export function numberProvisions(lines: readonly JoinedLine[], file: string): NumberedProvisions {
  const roots: OpenProvision[] = [];
  const open: OpenProvision[] = [];
  const ids = new Set<string>();
  const lastNumbers = new Map<LabelStyle, number>();
  const diagnostics: Diagnostic[] = [];

  const openHeading = (line: JoinedLine, label: Label): boolean => {
    const depth = open.findIndex(({ printed }) => labelLevels[printed.style] >= labelLevels[label.style]);
    const ancestors = depth === -1 ? [...open] : open.slice(0, depth);
    const parent = ancestors.at(-1);
    const provision = createProvision(parent?.id, label, line.text);
    if (ids.has(provision.id)) return false;
    ids.add(provision.id);
    const siblings = parent?.children ?? roots;
    const expected = [(siblings.at(-1)?.printed.number ?? 0) + 1, (lastNumbers.get(label.style) ?? 0) + 1];
    if (!expected.includes(label.number)) {
      const detail = `${label.text}（${String(expected[0])}）`;
      diagnostics.push(createSeedWarning('seed-number-order', file, line.position, detail));
    }
    lastNumbers.set(label.style, label.number);
    siblings.push(provision);
    open.splice(0, open.length, ...ancestors, provision);
    return true;
  };

  for (const [index, line] of lines.entries()) {
    const label = line.is.kind === 'heading' ? line.is.label : undefined;
    if (label && isHeading(label, open.at(-1), lines.slice(index + 1))) {
      if (openHeading(line, label)) continue;
      diagnostics.push(createSeedWarning('seed-number-repeated', file, line.position, line.text));
    } else if (hasUnknownNumber(line.text)) {
      diagnostics.push(createSeedWarning('seed-unknown-numbering', file, line.position, line.text));
    }
    addParagraph(open.at(-1), line.text);
  }
  return { provisions: roots.map(closeProvision), diagnostics };
}

function createProvision(parent: string | undefined, printed: Label, line: string): OpenProvision {
  const id = parent === undefined ? `s${String(printed.number)}` : `${parent}-${String(printed.number)}`;
  const { heading, paragraph } = splitRunIn(line);
  const provision: OpenProvision = {
    id,
    printed,
    label: printed.text,
    heading: heading.slice(printed.text.length),
    runIn: paragraph !== '',
    paragraphs: [],
    children: [],
  };
  if (paragraph !== '') addParagraph(provision, paragraph);
  return provision;
}

function addParagraph(provision: OpenProvision | undefined, text: string): void {
  provision?.paragraphs.push({ id: `${provision.id}-p${String(provision.paragraphs.length + 1)}`, text });
}

/** 一是 numbers lines only where 二是 begins one too; elsewhere it is a turn of phrase. */
function isHeading(
  label: Label,
  current: OpenProvision | undefined,
  following: readonly JoinedLine[],
): boolean {
  if (label.style !== 'ordinal-is') return true;
  if (current?.printed.style === 'ordinal-is') return true;
  const end = following.findIndex(({ is }) => is.kind === 'heading' && is.label.style !== 'ordinal-is');
  const reach = end === -1 ? following : following.slice(0, end);
  return (
    label.number === 1 &&
    reach.some(({ is }) => is.kind === 'heading' && is.label.style === 'ordinal-is' && is.label.number === 2)
  );
}

function closeProvision(provision: OpenProvision): Provision {
  const { id, label, heading, runIn, paragraphs, children } = provision;
  return { id, label, heading, runIn, paragraphs, children: children.map(closeProvision) };
}
