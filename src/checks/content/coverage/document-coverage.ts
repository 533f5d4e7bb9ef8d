import type { Claim } from '../../../domain/targets/coverage/claimed-spans.ts';
import type { Coverage } from '../../../domain/targets/coverage/coverage.ts';
import { measureCoverage } from '../../../domain/targets/coverage/coverage.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import type { NumeralExclusion } from '../../../schemas/numeral-exclusion.ts';
import type { Located } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';

export interface DocumentCoverage extends Coverage {
  readonly document: ContentDocument;
  /** The exclusions of the document, in the order that `dead` counts them. */
  readonly exclusions: readonly Located<NumeralExclusion>[];
}

/** How far records and exclusions account for every numeral of each document whose trackers are complete. */
export function documentCoverages(content: Content): readonly DocumentCoverage[] {
  const coverages = known.get(content) ?? measureDocuments(content);
  known.set(content, coverages);
  return coverages;
}

/** Measured once for each content: the check says what is not covered, the figures count. */
const known = new WeakMap<Content, readonly DocumentCoverage[]>();

function measureDocuments(content: Content): readonly DocumentCoverage[] {
  const claims = claimsOfRecords(content.documents, {
    targets: content.targets.records.map(({ value }) => value),
    milestones: content.milestones.records.map(({ value }) => value),
    reports: content.reports.records.map(({ value }) => value),
  });
  const exclusions = Map.groupBy(content.numeralExclusions.records, ({ value }) => value.policy);
  return content.documents.flatMap((document) => {
    if (!document.complete || document.facts?.value.trackers !== 'complete') return [];
    const own = exclusions.get(document.id) ?? [];
    const values = own.map(({ value }) => value);
    const coverage = measureCoverage(document.text, claims.get(document.id) ?? [], values);
    return [{ ...coverage, document, exclusions: own }];
  });
}

/**
 * By document, the numbers and dates that targets, milestones and reports take from each provision; a date may stand in a
 * heading above. What they quote besides these is not theirs, nor is anything that duties and corrections quote.
 */
export function claimsOfRecords(
  list: Content['documents'],
  records: {
    readonly targets: readonly RecordOf<'targets'>[];
    readonly milestones: readonly RecordOf<'milestones'>[];
    readonly reports: readonly RecordOf<'reports'>[];
  },
): ReadonlyMap<string, readonly Claim[]> {
  const documents = new Map(list.map((document) => [document.id, document]));
  const claims = new Map<string, Claim[]>();
  const add = (policy: string, ...added: readonly Claim[]): void => {
    const own = claims.get(policy) ?? [];
    claims.set(policy, own);
    own.push(...added);
  };
  const addDate = (policy: string, provision: string, quote: string, words: string | undefined): void => {
    if (words === undefined) return;
    const above = documents.get(policy)?.partById.get(provision)?.above ?? [];
    for (const id of [provision, ...above.map(({ id }) => id)]) {
      add(policy, { kind: 'date', provision: id, words, quote });
    }
  };
  for (const series of records.targets) {
    for (const { id: record, provision, quote, value, relative, dueText, ...point } of series.points) {
      const number = value ?? relative?.factor;
      if (number !== undefined)
        add(series.policy, { kind: 'number', record, provision, quote, ...point, value: number });
      addDate(series.policy, provision, quote, dueText);
    }
  }
  for (const { policy, provision, quote, dateText } of records.milestones) {
    if (provision !== undefined) addDate(policy, provision, quote, dateText);
  }
  for (const report of records.reports) {
    const { id: record, policy, source, value, asOfText, ...number } = report;
    if (policy === undefined || !('provision' in source)) continue;
    if (value !== undefined) add(policy, { kind: 'number', record, ...source, ...number, value });
    addDate(policy, source.provision, source.quote, asOfText);
  }
  return claims;
}
