import type { Provision } from '../../domain/document/provision.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { LabelStyle } from '../../domain/text/numbering/label-style.ts';
import { isContainerStyle } from '../../domain/text/numbering/label-style.ts';
import type { Label } from '../../domain/text/numbering/read-label.ts';
import type { NumberingDecision } from '../../schemas/policy.ts';
import type { JoinedLine } from '../divide/join-lines.ts';
import type { NumberingScheme } from '../divide/read-labels.ts';
import type { SeedRule } from '../seed-problem.ts';
import { createSeedWarning } from '../seed-problem.ts';
import { OpenProvision } from './open-provision.ts';
import type { PlacedNumber } from './numbering-path.ts';
import { NumberingPath } from './numbering-path.ts';
import { splitArticle } from './split-article.ts';
import { splitRunIn } from './split-run-in.ts';

/** A line that begins with a number for which there is no id: it stands twice, or in another style than its neighbours. */
export interface UnplacedNumber {
  /** Line in the seed, counted from 1. */
  readonly line: number;
  /** As printed. */
  readonly text: string;
}

/** What a person has decided on such lines, by line. */
export type Decisions = ReadonlyMap<number, Pick<NumberingDecision, 'as' | 'id'>>;

export interface NumberedProvisions {
  readonly provisions: readonly Provision[];
  /** Those that nobody has decided on, which are paragraphs so far. */
  readonly unplaced: readonly UnplacedNumber[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One text whose provisions are to be numbered. */
export interface NumberedText {
  /** Id of the annex that it is; empty for the body of the document. */
  readonly annex: string;
  readonly scheme: NumberingScheme;
  /** The first begins with a number. */
  readonly lines: readonly JoinedLine[];
}

/** The tree of numbered provisions that the lines of a text make, with ids from their printed numbers. */
export function numberProvisions(
  { annex, scheme, lines }: NumberedText,
  file: string,
  decisions: Decisions,
): NumberedProvisions {
  const root = new OpenProvision('', { label: '', heading: '', runIn: false });
  const path = new NumberingPath(annex, scheme, beginArticlesAnew(lines));
  const counts = countsOfOrdinals(lines);
  const unplaced: UnplacedNumber[] = [];
  const diagnostics: Diagnostic[] = [];
  const lastNumbers = new Map<LabelStyle, number>();
  const warn = (rule: SeedRule, { position }: JoinedLine, detail: string): void => {
    diagnostics.push(createSeedWarning(rule, file, position, detail));
  };

  const open = (place: PlacedNumber, label: Label, index: number, line: JoinedLine): void => {
    const expected = [place.before + 1, (lastNumbers.get(label.style) ?? 0) + 1];
    if (!expected.includes(label.number) && label.inserted === undefined) {
      warn('seed-number-order', line, `${label.text.trim()}（${String(expected[0])}）`);
    }
    lastNumbers.set(label.style, label.number);
    const provision = openProvision(place.id, label, line, scheme, lines[index + 1]);
    (place.parent ?? root).addProvision(provision);
    path.open(place, label, provision);
  };

  for (const [index, line] of lines.entries()) {
    const label = line.is.kind === 'heading' ? line.is.label : undefined;
    const isNumber =
      label !== undefined &&
      (label.style !== 'ordinal-is' || path.style === 'ordinal-is' || counts.has(index));
    const decision = isNumber ? decisions.get(line.position.line) : undefined;
    if (isNumber && decision?.as !== 'paragraph') {
      const place = decision?.id === undefined ? path.place(label) : path.placeAs(decision.id);
      if (place !== undefined) {
        open(place, label, index, line);
        continue;
      }
      unplaced.push({ line: line.position.line, text: line.text });
      warn(path.isRepeated(label) ? 'seed-number-repeated' : 'seed-number-unplaced', line, line.text);
    }
    path.openOwner()?.addLine(line);
  }
  return { provisions: root.close().children, unplaced, diagnostics };
}

function openProvision(
  id: string,
  label: Label,
  line: JoinedLine,
  scheme: NumberingScheme,
  next: JoinedLine | undefined,
): OpenProvision {
  const words = line.text.slice(label.text.length);
  const { heading, paragraph } = divideHeading(words, label.style, scheme, next);
  const runIn = paragraph !== '';
  const provision = new OpenProvision(id, { label: label.text, heading, runIn });
  if (runIn) provision.addParagraph(paragraph);
  provision.addFootnotes(line);
  return provision;
}

/** Sentences of plans are divided after their heading; those of laws stand whole. */
function divideHeading(
  words: string,
  style: LabelStyle,
  scheme: NumberingScheme,
  next: JoinedLine | undefined,
): { readonly heading: string; readonly paragraph: string } {
  if (style === 'article') {
    const { caption, paragraph } = splitArticle(words, next?.is.kind === 'prose');
    return { heading: caption, paragraph };
  }
  return scheme === 'law' ? { heading: words, paragraph: '' } : splitRunIn(words);
}

/** 第一条 stands in more than one chapter. */
function beginArticlesAnew(lines: readonly JoinedLine[]): boolean {
  let articles = 0;
  let isInNewDivision = true;
  for (const { is } of lines) {
    if (is.kind !== 'heading') continue;
    const { style, number, inserted } = is.label;
    if (isContainerStyle(style)) isInNewDivision = true;
    if (style !== 'article') continue;
    if (number === 1 && inserted === undefined && isInNewDivision) articles += 1;
    isInNewDivision = false;
  }
  return articles > 1;
}

/** Lines that begin with 一是 and are followed by one that begins with 二是: elsewhere it is a turn of phrase. */
function countsOfOrdinals(lines: readonly JoinedLine[]): ReadonlySet<number> {
  const counts = new Set<number>();
  let hasSecond = false;
  for (const [index, { is }] of [...lines.entries()].reverse()) {
    if (is.kind !== 'heading') continue;
    if (is.label.style !== 'ordinal-is') hasSecond = false;
    else if (is.label.number === 2) hasSecond = true;
    else if (is.label.number === 1 && hasSecond) counts.add(index);
  }
  return counts;
}
