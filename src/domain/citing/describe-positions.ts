import { printedNumber } from '../document/printed-position.ts';
import type { ProvisionPath, PositionRange } from '../document/provision-path.ts';
import type { Provision } from '../document/provision.ts';
import type { PositionLevel } from '../text/numbering/position-levels.ts';
import { readLabel } from '../text/numbering/read-label.ts';
import { formatChineseNumeral } from '../text/numerals/format-chinese-numeral.ts';
import type { LevelWords } from './level-words.ts';

/** `worded`: 第三部分第（二）项第5点 · `printed`: 三、（二）5., brackets full-width as everywhere on the site. */
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

/** One step down the document: a provision, or a paragraph of the last one. */
interface Step {
  readonly id: string;
  readonly words: string;
}

function stepsOf(position: ProvisionPath, style: PositionStyle, words: LevelWords): readonly Step[] {
  const steps: Step[] = position.path
    .map((provision) => ({ id: provision.id, words: nameProvision(provision, style, words) }))
    .filter((step) => step.words !== '');
  const last = position.path.at(-1);
  if (position.paragraph === undefined || last === undefined) return steps;
  // A provision that is one paragraph and nothing else needs no paragraph number.
  if (last.paragraphs.length === 1 && last.children.length === 0 && steps.length > 0) return steps;
  const number = position.paragraph;
  return [...steps, { id: `${last.id}-${number}`, words: `第${number}${words.paragraph}` }];
}

function nameProvision(provision: Provision, style: PositionStyle, words: LevelWords): string {
  if (provision.label === '') return nameUnnumbered(provision.id, words);
  const label = readLabel(provision.label);
  return style === 'printed' || label === undefined
    ? printedNumber(provision.label)
    : wordLevel(words.levels[label.style], label.number);
}

function wordLevel(level: PositionLevel, value: number): string {
  const digits = level.number.startsWith('chinese') ? formatChineseNumeral(value) : String(value);
  return `${level.before}${level.number.endsWith('bracketed') ? `（${digits}）` : digits}${level.after}`;
}

function nameUnnumbered(id: string, words: LevelWords): string {
  return Object.entries(words.parts).find(([part]) => part === id)?.[1] ?? '';
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
