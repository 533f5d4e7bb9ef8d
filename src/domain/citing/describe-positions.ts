import { isOneParagraph } from '../document/below-heading.ts';
import type { NamingStep } from '../document/naming-path.ts';
import { clauseName, namingPath } from '../document/naming-path.ts';
import { isArticle } from '../document/printed-position.ts';
import type { ProvisionPath, PositionRange } from '../document/provision-path.ts';
import type { Provision } from '../document/provision.ts';
import type { BelowHeading } from '../document/split-below.ts';
import type { PositionLevel } from '../text/numbering/position-levels.ts';
import type { Label } from '../text/numbering/read-label.ts';
import { formatChineseNumeral } from '../text/numerals/format-chinese-numeral.ts';
import type { LevelWords } from './level-words.ts';
import { nameRepeatedPart } from './level-words.ts';

/**
 * `worded`: 第三部分第（二）项第5点 · `printed`: 三、（二）5., brackets full-width as everywhere on the site. An article is cited
 * 第十二条第二款第（三）项 in both.
 */
export type PositionStyle = 'worded' | 'printed';

/**
 * Positions of one document in words, joined by 、; what a position shares with the one before it is not
 * repeated (第三部分第（二）项第5点、第7点). Empty for the whole document.
 */
export function describePositions(
  ranges: readonly PositionRange[],
  style: PositionStyle,
  words: LevelWords,
): string {
  const phrases: string[] = [];
  let previous: readonly Step[] = [];
  for (const { from, to } of ranges) {
    const start = stepsOf(from, style, words);
    const shown = start.slice(sharedDepth(previous, start));
    const end = to === undefined ? start : stepsOf(to, style, words);
    phrases.push(print(shown) + describeEnd(start, end));
    // After a range a repeated prefix would be unclear, so the next position is printed in full.
    previous = to === undefined ? start : [];
  }
  return phrases.filter((phrase) => phrase !== '').join('、');
}

/** One step down the document: a provision, or what stands below the last one. */
interface Step {
  readonly id: string;
  readonly words: string;
}

function stepsOf({ path, below }: ProvisionPath, style: PositionStyle, words: LevelWords): readonly Step[] {
  const steps = namingPath(path)
    .map((step) => ({ id: step.id, words: nameStep(step, style, words) }))
    .filter((step) => step.words !== '');
  const last = path.at(-1);
  if (below === undefined || last === undefined) return steps;
  // A provision that is one paragraph and nothing else needs no paragraph number.
  if (below.kind === 'paragraph' && isOneParagraph(last) && steps.length > 0) return steps;
  return [...steps, ...namesBelow(last, below, words)];
}

function namesBelow(provision: Provision, below: BelowHeading, words: LevelWords): readonly Step[] {
  const step = (mark: string, number: number, name: string): Step => ({
    id: `${provision.id}-${mark}${String(number)}`,
    words: name,
  });
  const { number } = below;
  const digits = String(number);
  switch (below.kind) {
    case 'paragraph':
      return [step('p', number, isArticle(provision) ? clauseName(number) : `第${digits}${words.paragraph}`)];
    case 'footnote':
      return [step('fn', number, `${words.footnote}${digits}`)];
    case 'table':
      return [step('t', number, `${words.table}${digits}`)];
    case 'row': {
      const table = step('t', below.table, `${words.table}${String(below.table)}`);
      return [table, { id: `${table.id}-r${digits}`, words: `第${digits}行` }];
    }
  }
}

function nameStep(step: NamingStep, style: PositionStyle, words: LevelWords): string {
  if (step.kind === 'part') {
    const name = Object.entries(words.parts).find(([part]) => part === step.name)?.[1] ?? '';
    return name === '' || step.number === 1 ? name : nameRepeatedPart(name, step.number);
  }
  return style === 'printed' || step.label === undefined
    ? step.text
    : wordLevel(words.levels[step.label.style], step.label, step.text);
}

function wordLevel({ before, number, after }: PositionLevel, label: Label, printed: string): string {
  if (number === 'as-printed') return `${before}${printed}${after}`;
  const digits = number.startsWith('chinese') ? formatChineseNumeral(label.number) : String(label.number);
  const shown = number === 'circled' ? label.text : digits;
  const inserted = (label.inserted ?? []).map((each) => `之${formatChineseNumeral(each)}`).join('');
  return `${before}${number.endsWith('bracketed') ? `（${shown}）` : shown}${after}${inserted}`;
}

/** How many leading steps of `next` may go unsaid: never all of them, and none below a position just cited as a whole. */
function sharedDepth(previous: readonly Step[], next: readonly Step[]): number {
  const shared = commonDepth(previous, next);
  return shared === previous.length ? 0 : Math.min(shared, next.length - 1);
}

function commonDepth(a: readonly Step[], b: readonly Step[]): number {
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth]?.id === b[depth]?.id) depth += 1;
  return depth;
}

function describeEnd(start: readonly Step[], end: readonly Step[]): string {
  const depth = commonDepth(start, end);
  return depth === end.length
    ? ''
    : `至${print(end.slice(Math.min(depth, start.length - 1, end.length - 1)))}`;
}

function print(steps: readonly Step[]): string {
  return steps.map((step) => step.words).join('');
}
