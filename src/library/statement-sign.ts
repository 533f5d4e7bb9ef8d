import type { TargetPoint } from '../schemas/target.ts';

/** Signs of the matrix by comparator; ◆ is a thing to exist without a number. */
export const statementSigns = { eq: '●', gte: '▲', lte: '▼', range: '▮', none: '◆' } as const;

/** The sign of a statement. */
export function signOf({ value, comparator = 'eq' }: TargetPoint): string {
  if (value === undefined) return statementSigns.none;
  return statementSigns[comparator === 'approx' ? 'eq' : comparator];
}
