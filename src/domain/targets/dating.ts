import type { TargetPoint } from '../../schemas/target.ts';

/** How a statement comes to its date: the text prints it, it was worked out from the text's words, or there is none. */
export type Dating = 'printed' | 'derived' | 'none';

/** Only a printed date counts as 写有年份. */
export function datingOf({ due, dueBasis }: Pick<TargetPoint, 'due' | 'dueBasis'>): Dating {
  if (due === undefined) return 'none';
  return dueBasis === 'derived' ? 'derived' : 'printed';
}
