import type { LabelStyle } from '../../domain/text/numbering/label-style.ts';
import { containerStyles, isContainerStyle } from '../../domain/text/numbering/label-style.ts';
import type { Label } from '../../domain/text/numbering/read-label.ts';
import { readDecimalLabel } from '../../domain/text/numbering/read-label.ts';

import type { LineRange } from './find-contents.ts';
import type { SeedLine } from './seed-line.ts';

/** How the provisions of one text are numbered. */
export type NumberingScheme = 'law' | 'decimal' | 'plan';

/** The lines of one text, those that begin with a number of its provisions told from prose that only looks so. */
export interface LabelledLines {
  readonly scheme: NumberingScheme;
  /** As many as were given, each with `is` as it is meant in this text. */
  readonly lines: readonly SeedLine[];
}

/**
 * Tells the numbers of a text from prose. 第三条 numbers a line only where such numbers follow each other or stand below a
 * chapter, a chapter only where there are several or articles; `1　总则` only where 1.1 follows.
 * @param contents its table of contents, where it has one
 */
export function readLabels(given: readonly SeedLine[], contents: LineRange | undefined): LabelledLines {
  const isEntry = (index: number): boolean =>
    contents !== undefined && index >= contents.start && index < contents.end;
  // Entries of a table of contents begin with numbers, and are none.
  const lines = given.map((line, index): SeedLine =>
    isEntry(index) && line.is.kind === 'heading' ? { ...line, is: { kind: 'prose' } } : line,
  );
  const articles = findArticles(lines);
  const containers = findContainers(lines, articles.size > 0);
  const isLaw = articles.size > 0 && isLawful(lines, articles, containers);
  const decimals = isLaw ? new Map<number, Label>() : findDecimals(lines, isEntry);
  return {
    scheme: isLaw ? 'law' : decimals.size > 0 ? 'decimal' : 'plan',
    lines: lines.map((line, index) => {
      const decimal = decimals.get(index);
      if (decimal !== undefined) return { ...line, is: { kind: 'heading', label: decimal } };
      if (line.is.kind !== 'heading') return line;
      const { style } = line.is.label;
      const isNumber =
        style === 'article'
          ? isLaw
            ? articles.has(index)
            : isSpaced(line.is.label)
          : isContainerStyle(style)
            ? containers.has(index)
            : !(isLaw && style === 'ordinal-is');
      return isNumber ? line : { ...line, is: { kind: 'prose' } };
    }),
  };
}

function labelOf(line: SeedLine | undefined): Label | undefined {
  return line?.is.kind === 'heading' ? line.is.label : undefined;
}

/** A number set off from the words after it by a space: no part of a sentence. */
function isSpaced({ text }: Label): boolean {
  return /\s$/u.test(text);
}

/** Lines that may be articles: 第三条第一款规定 is a reference. */
function findArticles(lines: readonly SeedLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line);
    if (label?.style !== 'article') continue;
    const rest = line.text.slice(label.text.length);
    if (isSpaced(label) || !/^(?:第.{1,6}[款项目条]|规定|所[列称]|、|和|至|或者|的)/u.test(rest))
      found.add(index);
  }
  return found;
}

/** Two articles follow each other, one stands below a chapter, or the text begins with 第一条, set off by a space. */
function isLawful(
  lines: readonly SeedLine[],
  articles: ReadonlySet<number>,
  containers: ReadonlySet<number>,
): boolean {
  let before: { readonly label: Label; readonly isContainer: boolean } | undefined;
  const first = labelOf(lines.find((line) => labelOf(line) !== undefined));
  if (first?.style === 'article' && first.number === 1 && isSpaced(first)) return true;
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line);
    if (containers.has(index) && label !== undefined) before = { label, isContainer: true };
    if (!articles.has(index) || label === undefined) continue;
    if (before?.isContainer === true || before?.label.number === label.number - 1) return true;
    before = { label, isContainer: false };
  }
  return false;
}

/** Chapters and their like: short lines, at least two of them or articles below, or headings by their format. */
function findContainers(lines: readonly SeedLine[], hasArticles: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  let isMarked = false;
  for (const [index, line] of lines.entries()) {
    const label = labelOf(line);
    if (label === undefined || !isContainerStyle(label.style)) continue;
    const rest = line.text.slice(label.text.length);
    const isHeading = line.level !== undefined;
    if (isHeading || (rest.length <= 50 && !/[。；;]|[，,：:]$/u.test(rest))) found.add(index);
    isMarked ||= isHeading;
  }
  if (hasArticles || isMarked) return found;
  const counts = new Map<LabelStyle, number>();
  for (const index of found) {
    const style = labelOf(lines[index])?.style;
    if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const isNumbered = containerStyles.some((style) => (counts.get(style) ?? 0) > 1);
  return isNumbered ? found : new Set();
}

/** 1 / 1.1 / 1.1.1 throughout a text: known by a 1.1 that follows a 1, or by a 2.1 where `1　甲` and `2　乙` are set off by space. */
function findDecimals(
  lines: readonly SeedLine[],
  isEntry: (index: number) => boolean,
): ReadonlyMap<number, Label> {
  const read = lines.map((line, index) => (isEntry(index) ? undefined : readDecimal(line)));
  const isFirst = (label: Label | undefined, leading: readonly number[]): boolean =>
    label?.number === 1 && (label.leading ?? []).join('.') === leading.join('.');
  const start = read.findIndex((label, index) => {
    if (!isFirst(label, [])) return false;
    const next = read.slice(index + 1, index + NEAR).find((each) => (each?.leading ?? []).length > 0);
    return isFirst(next, [1]) || (next !== undefined && isFirst(next, topsBetween(index, next)));
  });
  if (start === -1) return new Map();

  /** The last of 1, 2 … set off by space, from a line on to a number below one. */
  function topsBetween(index: number, below: Label): readonly number[] {
    const tops = read.slice(index, read.indexOf(below, index)).flatMap((label) => label ?? []);
    const areInOrder = tops.every(({ number, text }, at) => number === at + 1 && isSpacedNumber(text));
    return areInOrder ? [tops.length] : [];
  }
  const isDotted = labelOf(lines[start])?.style === 'arabic-stop';
  const found = new Map<number, Label>();
  let top = 0;
  for (const [index, label] of read.entries()) {
    if (label === undefined || index < start) continue;
    if (label.leading === undefined) {
      const line = lines[index];
      const isSameForm = (labelOf(line)?.style === 'arabic-stop') === isDotted;
      const next = read.slice(index + 1, index + NEAR).find((each) => (each?.leading ?? []).length > 0);
      const opensItems = next?.leading?.[0] === label.number && next.number === 1;
      const isHeading = line !== undefined && line.text.length <= 40 && !/[。；;，,]/u.test(line.text);
      if (!isSameForm || label.number <= top || (!opensItems && !(isHeading && label.number === top + 1)))
        continue;
      top = label.number;
    }
    found.set(index, label);
  }
  return found;
}

/** `1　`: no stop behind it. */
function isSpacedNumber(text: string): boolean {
  return /^\d{1,3}\s+$/u.test(text);
}

/** Lines between 1 and the 1.1 below it. */
const NEAR = 12;

function readDecimal(line: SeedLine): Label | undefined {
  const label = labelOf(line);
  if (label?.style === 'arabic-stop') return { ...label, style: 'decimal' };
  if (label !== undefined && label.style !== 'decimal') return undefined;
  return line.is.kind === 'prose' || line.is.kind === 'heading' ? readDecimalLabel(line.text) : undefined;
}
