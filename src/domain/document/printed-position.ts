import { readHeadingLabel } from '../text/numbering/read-label.ts';
import { isOneParagraph } from './below-heading.ts';
import { clauseName, namingPath } from './naming-path.ts';
import type { Position } from './position.ts';
import type { ProvisionPath } from './provision-path.ts';
import type { Provision } from './provision.ts';

/** The printed position of a path; the only paragraph of a provision goes by the provision. Undefined for the whole document. */
export function positionOf(target: ProvisionPath): Position | undefined {
  const provision = target.path.at(-1);
  const isAlone = provision !== undefined && target.below?.kind === 'paragraph' && isOneParagraph(provision);
  return ownPosition(isAlone ? { path: target.path } : target);
}

/** The same, an only paragraph by its number. */
export function ownPosition({ path, below }: ProvisionPath): Position | undefined {
  const provision = path.at(-1);
  if (provision === undefined) return undefined;
  const numbering = printedPosition(path.slice(0, -1), provision);
  const position = { numbering, provision: provision.id };
  if (below === undefined) return position;
  if (below.kind === 'paragraph' && isArticle(provision))
    return { ...position, numbering: numbering + clauseName(below.number) };
  return { ...position, below };
}

/**
 * Where a provision stands, by its printed numbers from the outermost in: `三、（二）5.`, `五、一是`, `第十二条第二款第（三）项`,
 * `附件2二、`. Provisions without a number contribute nothing, so the result is empty for an unnumbered part.
 */
export function printedPosition(ancestors: readonly Provision[], provision: Provision): string {
  return namingPath([...ancestors, provision])
    .map((step) => (step.kind === 'number' ? step.text : ''))
    .join('');
}

/** Whether a provision is an article of a law, whose paragraphs are 款. */
export function isArticle({ label }: Provision): boolean {
  return readHeadingLabel(label)?.style === 'article';
}
