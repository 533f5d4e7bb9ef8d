import { claimsOfRecords } from '../../checks/content/coverage/document-coverage.ts';
import { walkProvisions } from '../../domain/document/provision.ts';
import { measureCoverage } from '../../domain/targets/coverage/coverage.ts';
import { isInName } from '../../domain/targets/coverage/is-in-name.ts';
import { splitClauses } from '../../domain/targets/drafts/split-clauses.ts';
import { readCounting } from '../../domain/targets/checks/read-counting.ts';
import { readDates } from '../../domain/text/dates/read-dates.ts';
import type { NumeralToken } from '../../domain/text/numerals/list-numeral-tokens.ts';
import { cutOf } from '../../domain/text/text-bounds.ts';
import { readQuantities } from '../../domain/text/quantities/read-quantities.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';
import type { Project } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';
import { proposeName } from './propose-name.ts';
import type { NumeralItem } from './review-item.ts';
import { withPointIds } from './with-point-ids.ts';

/**
 * The numerals of a document that no record takes, no record to be takes, and no exclusion covers.
 * @param planned what would be recorded: their numbers and dates are accounted for
 * @param excluded exclusions that would be added
 */
export function reviewNumerals(
  { content }: Project,
  policy: string,
  planned: { readonly targets: readonly TargetSeries[]; readonly milestones: readonly Milestone[] },
  excluded: readonly NumeralExclusion[] = [],
): readonly NumeralItem[] {
  const document = content.documents.find(({ id }) => id === policy);
  if (document?.facts === undefined || !document.complete) return [];
  const { text, partById } = document;
  const recorded = {
    targets: content.targets.records.map(({ value }) => value).filter(({ review }) => review !== 'draft'),
    milestones: content.milestones.records
      .map(({ value }) => value)
      .filter(({ review }) => review !== 'draft'),
    reports: content.reports.records.map(({ value }) => value),
  };
  const claims = claimsOfRecords(content.documents, {
    targets: [...recorded.targets, ...planned.targets],
    milestones: [...recorded.milestones, ...planned.milestones],
    reports: recorded.reports,
  });
  const exclusions = [
    ...content.numeralExclusions.records.map(({ value }) => value).filter((each) => each.policy === policy),
    ...excluded,
  ];
  const labels = new Map(
    [...walkProvisions(text.provisions)].map(({ provision: { id, label } }) => [id, label.length]),
  );
  const taken = new Set([...content.targets.claimedIds, ...planned.targets.map(({ id }) => id)]);
  return measureCoverage(text, claims.get(policy) ?? [], exclusions).uncovered.map(
    ({ provision, token }): NumeralItem => {
      const printed = partById.get(provision)?.text ?? '';
      const label = labels.get(provision) ?? 0;
      const words = printed.slice(label);
      const reason = proposeReason(words, token);
      const start = label + token.start;
      const id = freeId(`${policy}-${provision}`, taken, '-n');
      taken.add(id);
      return {
        kind: 'numeral',
        key: `numeral:${provision}:${String(start)}`,
        provision,
        quote: token.text,
        start,
        record: {
          policy,
          provision,
          quote: withSurroundings(words, token),
          ...(reason !== undefined && { reason }),
        },
        asTarget: targetOf(words, token, { id, policy, provision }),
      };
    },
  );
}

/** Characters around a numeral that its quote may take in on one side. */
const FARTHEST = 8;

/** The numeral with as few characters around it as make whole words of the text; its clause where none do. */
function withSurroundings(text: string, token: NumeralToken): string {
  const clause = splitClauses(text).find(({ start, end }) => start <= token.start && token.end <= end);
  const [first, last] = [clause?.start ?? 0, clause?.end ?? text.length];
  for (let length = 2; length <= 2 * FARTHEST; length += 1) {
    for (let after = Math.min(length, FARTHEST); after >= Math.max(0, length - FARTHEST); after -= 1) {
      const [start, end] = [token.start - (length - after), token.end + after];
      if (start < first || end > last) continue;
      const words = text.slice(start, end);
      if (cutOf(words, text)?.isWhole === true) return words;
    }
  }
  return clause?.text ?? text;
}

/** What the words around a numeral say of it, where they say it plainly. */
function proposeReason(text: string, { start, end }: NumeralToken): NumeralExclusion['reason'] | undefined {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/〔\d*$/u.test(before) || (/〕$/u.test(before) && after.startsWith('号'))) return '文号';
  if (isInName(text, start) || before.lastIndexOf('《') > before.lastIndexOf('》')) return '名称';
  if (/第$/u.test(before)) return '序数';
  if (/^(?:批|系列)/u.test(after)) return '虚指';
  if (readDates(text).some((date) => date.start <= start && end <= date.end)) return '日期';
  return undefined;
}

function targetOf(
  text: string,
  token: NumeralToken,
  { id, policy, provision }: Pick<TargetSeries, 'id' | 'policy'> & { readonly provision: string },
): TargetSeries {
  const clause = splitClauses(text).find(({ start, end }) => start <= token.start && token.end <= end);
  const quote = clause?.text ?? text;
  const at = token.start - (clause?.start ?? 0);
  const quantity = readQuantities(quote).find(({ start, end }) => start <= at && at < end);
  const value = quantity?.value ?? token.value;
  const unit = quantity?.unit === '' ? undefined : quantity?.unit;
  const point = {
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    comparator: quantity?.comparator ?? 'eq',
    modality: 'stated' as const,
    provision,
    quote,
    organisations: [],
  };
  return withPointIds({
    id,
    policy,
    name: proposeName({ id, ...point }),
    ...(unit !== undefined && { unit }),
    kind: 'target',
    counting: readCounting(quote, text.slice(0, clause?.start ?? 0), value !== undefined),
    review: 'reviewed',
    points: [point],
  });
}
