import type { Provision } from '../../document/provision.ts';
import { walkProvisions } from '../../document/provision.ts';
import { readLabel } from '../../text/numbering/read-label.ts';
import type { PositionStep } from './parse-position.ts';

/**
 * The ids that a cited position may stand for in one document. A level left out is looked for below
 * (第三部分第5点 where 5. stands under （二）), so several ids mean that the citation is ambiguous.
 */
export function resolvePosition(
  provisions: readonly Provision[],
  steps: readonly PositionStep[],
): readonly string[] {
  let found: readonly Provision[] = [];
  let below = provisions;
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'paragraph') {
      const holders = index === 0 ? bareParagraphs(provisions) : found;
      return holders.flatMap((provision) => provision.paragraphs[step.number - 1]?.id ?? []);
    }
    const matches = below.filter((provision) => isStep(provision, step));
    found =
      matches.length > 0
        ? matches
        : [...walkProvisions(below)]
            .map(({ provision }) => provision)
            .filter((provision) => isStep(provision, step));
    below = found.flatMap((provision) => provision.children);
    if (found.length === 0) return [];
  }
  return found.map((provision) => provision.id);
}

/** 第3段 with nothing before it can only mean a document without numbering. */
function bareParagraphs(provisions: readonly Provision[]): readonly Provision[] {
  return provisions.every((provision) => provision.label === '')
    ? provisions.filter((provision) => provision.id === 'title')
    : [];
}

function isStep(provision: Provision, step: Exclude<PositionStep, { readonly kind: 'paragraph' }>): boolean {
  if (step.kind === 'part') return provision.id === step.id;
  const label = readLabel(provision.label);
  return label !== undefined && label.number === step.number && step.styles.includes(label.style);
}
