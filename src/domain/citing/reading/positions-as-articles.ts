import type { KnownDocument } from '../../document/known-document.ts';
import { provisionsOf } from '../../document/known-document.ts';
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
 * What positions of a law lead to in a document without articles: 第十二条 is what is numbered 12, and 款 a paragraph.
 * Undefined unless there is one document, and in it one provision for each position: nothing says of which level a
 * number is.
 */
export function resolveAsArticles(
  documents: readonly KnownDocument[],
  positions: readonly (readonly PositionStep[])[],
): readonly { readonly policy: string; readonly provision: string }[] | undefined {
  const [document, ...others] = documents;
  if (document === undefined || others.length > 0) return undefined;
  const found = positions.map((steps) => [
    ...new Set(
      CALLED_ARTICLES.flatMap((style) =>
        resolvePosition(
          provisionsOf(document),
          steps.map((step) => asNumbered(step, style)),
        ),
      ),
    ),
  ]);
  if (!found.every((ids) => ids.length === 1)) return undefined;
  return found.flat().map((provision) => ({ policy: document.policy.id, provision }));
}

function asNumbered(step: PositionStep, style: LabelStyle): PositionStep {
  if (step.kind === 'clause') return { kind: 'paragraph', number: step.number };
  return step.kind === 'level' && step.styles[0] === 'article' ? { ...step, styles: [style] } : step;
}
