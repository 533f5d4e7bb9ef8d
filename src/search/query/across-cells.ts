import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import type { FoldLevel } from '../fold/fold.ts';

/**
 * What was typed as words of neighbouring cells of a row, folded: a tab in place of each white space, or of each mark drawn
 * between cells (序号 任务, 序号|任务).
 */
export function acrossCells(typed: string, level: FoldLevel, variants: TypedVariants): string {
  return foldQuery(typed.trim().replace(/\s*[\s|｜]\s*/gu, '\t'), level, variants).text;
}
