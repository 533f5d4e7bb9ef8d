import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { Status } from '../../schemas/vocabulary.ts';
import { elapses } from '../text/dates/elapses.ts';
import type { PartialDate } from '../text/dates/partial-date.ts';

/** A published result for a commitment, as far as its status needs it. */
export interface PublishedResult {
  /** Day or year it became known: the source's publication, else the day the value is of. */
  readonly known?: PartialDate;
  /** The source is a government document or publication; reference material is not. */
  readonly isVerified: boolean;
}

/** All that decides a status. */
export interface StatusFacts {
  readonly kind: TargetSeries['kind'];
  readonly due?: PartialDate;
  readonly dueBasis?: TargetPoint['dueBasis'];
  /** The text that states the commitment is reference material. */
  readonly isReference: boolean;
  /** Reports with role `result` that a comparison record compares with this commitment. */
  readonly results: readonly PublishedResult[];
  /** Days, `YYYY-MM-DD`, on which a logged search found no public result. */
  readonly searches: readonly string[];
}

/**
 * The status of a commitment on the day `asOf` (`YYYY-MM-DD`); `undefined` for a policy rate, which has none.
 * Reference material is always `unverified`; a result known by that day decides before any date; a derived date
 * never elapses; a search counts only when made after the date had passed and by `asOf`.
 */
export function statusOf(facts: StatusFacts, asOf: string): Status | undefined {
  if (facts.kind === 'policy-rate') return undefined;
  if (facts.isReference) return 'unverified';
  const known = facts.results.filter((result) => result.known === undefined || result.known <= asOf);
  if (known.some((result) => result.isVerified)) return 'reported';
  if (known.length > 0) return 'unverified';
  const { due } = facts;
  if (due === undefined) return 'undated';
  if (facts.dueBasis === 'derived') return 'derived-date';
  if (elapses(due, asOf)) {
    const isSearched = facts.searches.some((day) => day <= asOf && elapses(due, day));
    return isSearched ? 'elapsed-searched' : 'elapsed-no-result';
  }
  return due.slice(0, 4) === asOf.slice(0, 4) ? 'due-this-year' : 'not-due';
}
