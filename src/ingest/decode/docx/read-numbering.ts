import { formatNumber } from './format-number.ts';
import type { NumberedBy, ParagraphStyle } from './read-styles.ts';
import type { XmlNode } from './xml-node.ts';
import { childOf, elementsOf, isOn, valueOf } from './xml-node.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`, `%1.%2`: `%n` stands for the number of level n, from 1. */
  readonly text: string;
  readonly suffix: string;
  /** All its numbers in Arabic digits. */
  readonly isLegal: boolean;
  /** A number of a level up to this, from 1, begins it anew; 0: none does. */
  readonly restart?: number;
  /** Paragraphs of this style are numbered at this level. */
  readonly style?: string;
}

/** Levels of a list by number, from 0; the lists of one definition count together. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew, at a number of their own, where the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Where the lists of one definition have got to, by level. */
interface Counter {
  readonly counts: Map<number, number>;
  /** Where a level begins, if a list said otherwise than the definition. */
  readonly starts: Map<number, number>;
}

/** The number printed before a paragraph, or the format that is not known. */
type PrintedNumber =
  { readonly kind: 'number'; readonly text: string } | { readonly kind: 'unknown'; readonly format: string };

/** Counts through a document: @returns the number before the next paragraph, absent where it has none */
export type NumberParagraph = (
  paragraph: NumberedBy,
  style: ParagraphStyle,
  styleId: string | undefined,
) => PrintedNumber | undefined;

/** Reads the automatic numbering of a Word file, to print it as Word does. */
export function readNumbering(
  numbering: XmlNode | undefined,
  styleOf: (id: string) => ParagraphStyle,
): NumberParagraph {
  const lists = readLists(numbering, styleOf);
  const counters = new Map<string, Counter>();
  const used = new Set<string>();
  return (paragraph, style, styleId) => {
    const id = paragraph.list ?? style.list;
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || !list) return undefined;
    const level = paragraph.level ?? levelOfStyle(list, styleId) ?? style.level ?? 0;
    const counter = counters.get(list.definition) ?? { counts: new Map(), starts: new Map() };
    counters.set(list.definition, counter);
    const isFirst = !used.has(id);
    used.add(id);
    for (const [each, start] of isFirst ? list.starts : []) {
      counter.starts.set(each, start);
      counter.counts.delete(each);
    }
    count(list, counter, level);
    return print(list, counter.counts, level);
  };
}

function levelOfStyle({ levels }: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  return [...levels].find(([, { style }]) => style === styleId)?.[0];
}

/** Counts one at a level; the levels above it have begun with it, those below begin anew. */
function count({ levels }: List, { counts, starts }: Counter, level: number): void {
  const startOf = (each: number): number => starts.get(each) ?? levels.get(each)?.start ?? 1;
  for (let above = 0; above < level; above += 1) {
    if (!counts.has(above)) counts.set(above, startOf(above));
  }
  const before = counts.get(level);
  counts.set(level, before === undefined ? startOf(level) : before + 1);
  for (const below of [...counts.keys()].filter((each) => each > level)) {
    if (level < (levels.get(below)?.restart ?? below)) counts.delete(below);
  }
}

function print(list: List, counts: ReadonlyMap<number, number>, level: number): PrintedNumber | undefined {
  const own = list.levels.get(level);
  if (!own) return undefined;
  if (own.format === 'bullet') {
    // Symbol fonts have bullets at the places of letters and of private characters.
    const bullet = /^[●○■□◆◇•·—－-]$/u.test(own.text) ? own.text : '•';
    return own.text === '' ? undefined : { kind: 'number', text: bullet };
  }
  let unknown: string | undefined;
  const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const each = Number(digit) - 1;
    const { format, start } = list.levels.get(each) ?? own;
    const number = formatNumber(counts.get(each) ?? start, own.isLegal ? 'decimal' : format);
    unknown ??= number === undefined ? format : undefined;
    return number ?? '';
  });
  if (unknown !== undefined) return { kind: 'unknown', format: unknown };
  return text === '' ? undefined : { kind: 'number', text: text + gapAfter(text, own.suffix) };
}

/** A tab lays out; what stands closed by a mark needs nothing after it, 第一条 a space as printed laws have it. */
function gapAfter(label: string, suffix: string): string {
  if (suffix === 'nothing') return '';
  if (suffix === 'space') return ' ';
  if (/[\p{Script=Han}]$/u.test(label)) return '\u{3000}';
  return /[\p{L}\p{Nd}]$/u.test(label) ? ' ' : '';
}

function readLists(
  numbering: XmlNode | undefined,
  styleOf: (id: string) => ParagraphStyle,
): ReadonlyMap<string, List> {
  const elements = elementsOf(numbering);
  const definitions = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((definition) => [definition.attributes.get('abstractNumId') ?? '', definition]),
  );
  const lists = elements.filter(({ name }) => name === 'w:num');
  const listOf = (id: string): XmlNode | undefined =>
    lists.find(({ attributes }) => attributes.get('numId') === id);
  /** A definition may only name a style that names the list whose definition holds. */
  const follow = (id: string): string => {
    const link = valueOf(definitions.get(id), 'w:numStyleLink');
    const linked = link === undefined ? undefined : styleOf(link).list;
    return linked === undefined ? id : (valueOf(listOf(linked), 'w:abstractNumId') ?? id);
  };
  return new Map(
    lists.map((list) => {
      const definition = follow(valueOf(list, 'w:abstractNumId') ?? '');
      const overrides = elementsOf(list).filter(({ name }) => name === 'w:lvlOverride');
      const levels = new Map(readLevels(definitions.get(definition)));
      for (const override of overrides)
        for (const [level, read] of readLevels(override)) levels.set(level, read);
      const starts = overrides.flatMap((override) => {
        const start = valueOf(override, 'w:startOverride');
        return start === undefined ? [] : [[Number(override.attributes.get('ilvl')), Number(start)] as const];
      });
      return [list.attributes.get('numId') ?? '', { definition, levels, starts: new Map(starts) }];
    }),
  );
}

function readLevels(parent: XmlNode | undefined): readonly (readonly [number, Level])[] {
  const levels = elementsOf(parent).filter(({ name }) => name === 'w:lvl');
  return levels.map((level, index) => {
    const restart = valueOf(level, 'w:lvlRestart');
    const style = valueOf(level, 'w:pStyle');
    return [
      // Some programs leave the number of the level out.
      Number(level.attributes.get('ilvl') ?? index),
      {
        start: Number(valueOf(level, 'w:start') ?? 1),
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        suffix: valueOf(level, 'w:suff') ?? 'tab',
        isLegal: isOn(childOf(level, 'w:isLgl')),
        ...(restart !== undefined && { restart: Number(restart) }),
        ...(style !== undefined && { style }),
      },
    ] as const;
  });
}
