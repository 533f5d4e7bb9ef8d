import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Paragraph, Provision } from '../domain/provision.ts';
import type { HeadingLabel, LabelKind } from './heading-label.ts';
import type { JoinedLine } from './join-lines.ts';
import { createSeedWarning } from './seed-problem.ts';
import { splitRunIn } from './split-run-in.ts';

export interface NumberedProvisions {
  readonly provisions: readonly Provision[];
  readonly diagnostics: readonly Diagnostic[];
}

interface OpenProvision extends Provision {
  readonly number: HeadingLabel;
  readonly paragraphs: Paragraph[];
  readonly children: OpenProvision[];
}

const RANK: Readonly<Record<LabelKind, number>> = {
  section: 1,
  subsection: 2,
  item: 3,
  subitem: 4,
  point: 5,
};

/**
 * The tree of numbered provisions that the lines of a body make, with ids from their printed numbers.
 * A number that would give an id twice makes its line a paragraph; paragraphs before the first heading are left out,
 * so a body must begin with one.
 */
export function numberProvisions(lines: readonly JoinedLine[], file: string): NumberedProvisions {
  const roots: OpenProvision[] = [];
  const open: OpenProvision[] = [];
  const ids = new Set<string>();
  const lastNumbers = new Map<LabelKind, number>();
  const diagnostics: Diagnostic[] = [];

  const openHeading = (line: JoinedLine, label: HeadingLabel): boolean => {
    const depth = open.findIndex(({ number }) => RANK[number.kind] >= RANK[label.kind]);
    const ancestors = depth === -1 ? [...open] : open.slice(0, depth);
    const parent = ancestors.at(-1);
    const provision = createProvision(parent?.id, label, line.text);
    if (ids.has(provision.id)) return false;
    ids.add(provision.id);
    const siblings = parent?.children ?? roots;
    const expected = [(siblings.at(-1)?.number.number ?? 0) + 1, (lastNumbers.get(label.kind) ?? 0) + 1];
    if (!expected.includes(label.number)) {
      const detail = `${label.text}（${String(expected[0])}）`;
      diagnostics.push(createSeedWarning('seed-number-order', file, line.place, detail));
    }
    lastNumbers.set(label.kind, label.number);
    siblings.push(provision);
    open.splice(0, open.length, ...ancestors, provision);
    return true;
  };

  for (const [index, line] of lines.entries()) {
    const label = line.is.kind === 'heading' ? line.is.label : undefined;
    if (label && isHeading(label, open.at(-1), lines.slice(index + 1))) {
      if (openHeading(line, label)) continue;
      diagnostics.push(createSeedWarning('seed-number-repeated', file, line.place, line.text));
    } else if (hasUnknownNumber(line.text)) {
      diagnostics.push(createSeedWarning('seed-unknown-numbering', file, line.place, line.text));
    }
    addParagraph(open.at(-1), line.text);
  }
  return { provisions: roots.map(closeProvision), diagnostics };
}

function createProvision(parent: string | undefined, number: HeadingLabel, line: string): OpenProvision {
  const id = parent === undefined ? `s${String(number.number)}` : `${parent}-${String(number.number)}`;
  const { heading, paragraph } = splitRunIn(line);
  const provision: OpenProvision = {
    id,
    number,
    label: number.text,
    heading: heading.slice(number.text.length),
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
  label: HeadingLabel,
  current: OpenProvision | undefined,
  following: readonly JoinedLine[],
): boolean {
  if (label.kind !== 'point') return true;
  if (current?.number.kind === 'point') return true;
  const end = following.findIndex(({ is }) => is.kind === 'heading' && is.label.kind !== 'point');
  const reach = end === -1 ? following : following.slice(0, end);
  return (
    label.number === 1 &&
    reach.some(({ is }) => is.kind === 'heading' && is.label.kind === 'point' && is.label.number === 2)
  );
}

/** 第一章, 第二条, ①: forms of numbering that have no id. */
function hasUnknownNumber(line: string): boolean {
  return /^(?:第[一二三四五六七八九十百\d]+[章节条款]|[①-⑳])/.test(line);
}

function closeProvision(provision: OpenProvision): Provision {
  const { id, label, heading, runIn, paragraphs, children } = provision;
  return { id, label, heading, runIn, paragraphs, children: children.map(closeProvision) };
}
