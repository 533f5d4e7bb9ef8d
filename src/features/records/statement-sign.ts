import { markSign } from '../../charts/svg/mark-shape.ts';
import type { TargetPoint } from '../../schemas/target.ts';

/** The sign of a statement in the matrix; ◆ is a thing to exist without a number. */
export function signOf({ value, comparator = 'eq' }: TargetPoint): string {
  return markSign({ role: value === undefined ? 'deliverable' : 'target', comparator });
}
