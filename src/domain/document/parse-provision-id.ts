import { oncePerText } from '../text/once-per-text.ts';

/** One step down a document, as an id names it. Numbers are 1 or more; `inserted` holds those of 之一. */
export type IdStep =
  | {
      readonly kind: 'annex' | 'annex-table' | 'container' | 'section' | 'article' | 'item' | 'box';
      readonly segment: string;
    }
  | { readonly kind: 'paragraph' | 'footnote' | 'table' | 'row'; readonly number: number }
  /** An unnumbered part; the second signature is `signature` with number 2. */
  | { readonly kind: 'part'; readonly name: PartName; readonly number: number };

/** The unnumbered parts of a document or annex. */
const partNames = [
  'notice-title',
  'history',
  'addressee',
  'notice',
  'title',
  'contents',
  'preamble',
  'signature',
  'note',
  'distribution',
] as const;

export type PartName = (typeof partNames)[number];

const PART = new RegExp(`^(${partNames.join('|')})(\\d*)(?=-|$)`);

const STEPS: readonly (readonly [RegExp, (segment: string) => IdStep])[] = [
  [/^x([\dz]+)$/, (segment) => ({ kind: 'annex', segment: `x${segment}` })],
  [/^y([\dz]+)$/, (segment) => ({ kind: 'annex-table', segment: `y${segment}` })],
  [/^([bedcj][\dz]+)$/, (segment) => ({ kind: 'container', segment })],
  [/^(s[\dz]+)$/, (segment) => ({ kind: 'section', segment })],
  [/^(a[\dz]+)$/, (segment) => ({ kind: 'article', segment })],
  [/^(k[\dz]+)$/, (segment) => ({ kind: 'box', segment })],
  [/^(\d[\dz]*)$/, (segment) => ({ kind: 'item', segment })],
  [/^p(\d+)$/, (digits) => ({ kind: 'paragraph', number: Number(digits) })],
  [/^fn(\d+)$/, (digits) => ({ kind: 'footnote', number: Number(digits) })],
  [/^t(\d+)$/, (digits) => ({ kind: 'table', number: Number(digits) })],
  [/^r(\d+)$/, (digits) => ({ kind: 'row', number: Number(digits) })],
];

/** Documents are numbered alike, so that their ids are mostly the same: as many as a large corpus has. */
const KEPT_IDS = 8192;

/** The steps that a provision id names, outermost first. Empty for what is no provision id. */
export const parseProvisionId = oncePerText((id): readonly IdStep[] => {
  const steps: IdStep[] = [];
  let rest = id;
  while (rest !== '') {
    const [found = '', name, digits] = PART.exec(rest) ?? /^[^-]*/.exec(rest) ?? [];
    if (found === '') return [];
    const step =
      name === undefined
        ? stepOf(found)
        : ({ kind: 'part', name: name as PartName, number: digits === '' ? 1 : Number(digits) } as const);
    if (step === undefined) return [];
    steps.push(step);
    rest = rest.slice(found.length + 1);
  }
  return steps;
}, KEPT_IDS);

function stepOf(segment: string): IdStep | undefined {
  for (const [pattern, make] of STEPS) {
    const match = pattern.exec(segment);
    if (match !== null) return make(match[1] ?? '');
  }
  return undefined;
}

/** The annexes that an id stands in, as the beginning that it shares with all else in them: `x1-`, `x1-y2-`; empty outside. */
export function annexPrefix(id: string): string {
  // Most stand in none.
  if (!id.startsWith('x') && !id.startsWith('y')) return '';
  return /^(?:[xy][\dz]+(?:-|$))*/.exec(id)?.[0].replace(/([^-])$/, '$1-') ?? '';
}

/** The unnumbered part that an id is, whatever annex it stands in and whichever of its kind it is. */
export function partOf(id: string): PartName | undefined {
  const last = parseProvisionId(id).at(-1);
  return last?.kind === 'part' ? last.name : undefined;
}
