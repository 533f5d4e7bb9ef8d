import { readHeadingLabel } from '../text/numbering/read-label.ts';
import type { Provision } from './provision.ts';

/**
 * Those provisions of a path, outermost first, whose numbers name its end: an article is cited without its chapter,
 * 1.2.3 without 1 and 1.2, everything in an annex with the annex.
 */
export function namingPath(path: readonly Provision[]): readonly Provision[] {
  const styles = path.map(({ label }) => readHeadingLabel(label)?.style);
  const article = styles.lastIndexOf('article');
  const decimal = styles.lastIndexOf('decimal');
  return path.filter((_, index) => {
    const style = styles[index];
    if (style === 'annex' || style === 'annex-table' || style === undefined) return true;
    if (style === 'decimal') return index >= Math.max(article, decimal);
    return index >= article;
  });
}
