import type { Status } from '../../../schemas/vocabulary.ts';

/** How a deadline is drawn, in the order of a key: by its distance from the as-of day, or by what is known beyond its date. */
export const deadlineTones = ['current', 'later', 'elapsed', 'derived', 'reported', 'unverified'] as const;
export type DeadlineTone = (typeof deadlineTones)[number];

/** What decides the tone. */
export interface ToneFacts {
  /** Year in which it falls due. */
  readonly year: string;
  readonly status: Status;
  readonly isDerived: boolean;
  /** The text that states it is reference material. */
  readonly isReference: boolean;
}

/** A published value outdoes the date; a derived date never elapses. */
export function toneOf({ year, status, isDerived, isReference }: ToneFacts, thisYear: string): DeadlineTone {
  if (isReference) return 'unverified';
  if (status === 'reported') return 'reported';
  if (isDerived) return 'derived';
  if (year === thisYear) return 'current';
  return year < thisYear ? 'elapsed' : 'later';
}
