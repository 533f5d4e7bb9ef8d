import type { Provision } from '../../document/provision.ts';
import type { LabelStyle } from '../../text/numbering/label-style.ts';
import type { PositionStep } from './position-step.ts';
import { resolvePosition } from './resolve-position.ts';

/** How the provisions of a plan are numbered that people call 条. */
const CALLED_ARTICLES: readonly LabelStyle[] = [
  'chinese-stop',
  'chinese-bracket',
  'ordinal-is',
  'arabic-stop',
];

/**
 * The ids that may be meant in a document without articles by a position of one that has them: 第十二条 is whatever is numbered
 * 12, and 款 a paragraph. Nothing says of which level a number is, so several ids are all that have it.
 */
export function resolveAsArticles(
  provisions: readonly Provision[],
  steps: readonly PositionStep[],
): readonly string[] {
  const found = CALLED_ARTICLES.flatMap((style) =>
    resolvePosition(
      provisions,
      steps.map((step) => asNumbered(step, style)),
    ),
  );
  return [...new Set(found)];
}

function asNumbered(step: PositionStep, style: LabelStyle): PositionStep {
  if (step.kind === 'clause') return { kind: 'paragraph', number: step.number };
  return step.kind === 'level' && step.styles[0] === 'article' ? { ...step, styles: [style] } : step;
}
