import type { TargetSeries } from '../../../schemas/target.ts';
import { readRecurrences } from '../../text/quantities/read-recurrences.ts';
import { sentenceBefore } from '../../text/sentence.ts';
import { MONEY_OR_SHARE, RATE_WORDS } from '../rate-words.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { noteAccepts } from './note-accepts.ts';
import { readCounting } from './read-counting.ts';

/** A share of a quota or a rate of tax or aid: a standard to be applied, not something to be reached. */
const rate = /编制|抵免|税率|减按|征收|补贴|补助|奖补|贴息|减免|返还|费率/u;

/**
 * Whether the kind and the counting of a series are those that the words of its statements say, or its note gives the
 * reason after `类别：` or `计数：`.
 * @param paragraphOf text of the paragraph or heading that a statement names; `undefined` where it is not there
 */
export function checkSeriesFields(
  series: TargetSeries,
  paragraphOf: (provision: string) => string | undefined,
): Finding[] {
  const { kind, counting, note } = series;
  const findings: Finding[] = [];
  const read = readSeriesKind(series);
  // Whether words recur is said statement by statement (`checkTargetPoint`), where a note may explain it.
  const isSumPaid = kind === 'policy-rate' && read === 'target' && isPaid(series);
  if (kind !== read && !isSumPaid && kind !== 'recurring' && read !== 'recurring') {
    findings.push(disagreement('kind', 'kind', kind, read, noteAccepts(note, 'kind')));
  }
  const counted = new Set(
    series.points.map(({ quote, value, provision }) => {
      const paragraph = paragraphOf(provision) ?? quote;
      const before = sentenceBefore(paragraph, Math.max(0, paragraph.indexOf(quote)));
      return readCounting(quote, before, value !== undefined);
    }),
  );
  if (!counted.has(counting) || (counted.size > 1 && !counted.has('unstated'))) {
    const found = [...counted].join('、');
    findings.push(disagreement('counting', 'counting', counting, found, noteAccepts(note, 'counting')));
  }
  return findings.map((finding) => ({ ...finding, of: 'series' }));
}

/** A sum that is paid or charged may be a standard or something to be reached: only a person can say. */
function isPaid({ points }: TargetSeries): boolean {
  return points.some(({ unit, quote }) => MONEY_OR_SHARE.test(unit ?? '') && RATE_WORDS.test(quote));
}

/** The kind that the words of a series' statements make it. */
function readSeriesKind({ points, unit }: TargetSeries): TargetSeries['kind'] {
  if (points.some(({ quote }) => readRecurrences(quote).length > 0)) return 'recurring';
  if (points.some(({ value, unit: own, quote }) => value !== undefined && own === '%' && rate.test(quote))) {
    return 'policy-rate';
  }
  if (points.some(({ relative, value }) => relative !== undefined && value === undefined)) return 'benchmark';
  // A half has no unit; one thing that is to be there has, but not its series.
  const isCounted = points.some(
    ({ value, unit: own }) => value !== undefined && (unit !== undefined || own === undefined),
  );
  return isCounted ? 'target' : 'deliverable';
}
