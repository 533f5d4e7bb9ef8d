import type { CitableDocument } from '../domain/document/citable-document.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Duty, Organisation } from '../schemas/organisation.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Comparison, Report } from '../schemas/report.ts';
import type { TargetSeries } from '../schemas/target.ts';
import type { Term } from '../schemas/term.ts';
import type { Topic } from '../schemas/topic.ts';
import type { ComparisonOutcome, Status } from '../schemas/vocabulary.ts';

/** A target and a published value, with what may be said of the two. */
export interface OutcomeComparison extends Comparison {
  readonly outcome: ComparisonOutcome;
}

/** Full addresses that rows carry, each in its one canonical (Chinese) form. */
export interface CanonicalUrls {
  /** A document or a provision of it. */
  readonly policyAddress: (policy: string, provision?: string) => string;
  /** The page of a series, or a statement there. */
  readonly targetAddress: (series: string, point?: string) => string;
  readonly organisationAddress: (organisation: string) => string;
}

/** Everything that the data files are made from; records of documents that are not published are left out before. */
export interface Corpus {
  /** Day that statuses refer to, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly urls: CanonicalUrls;
  /** Policies before reference material, newest first. */
  readonly documents: readonly CitableDocument[];
  readonly targets: readonly TargetSeries[];
  /** Status of each statement by its id, on the as-of day; policy rates have none. */
  readonly statuses: ReadonlyMap<string, Status>;
  readonly reports: readonly Report[];
  readonly milestones: readonly Milestone[];
  readonly organisations: readonly Organisation[];
  readonly duties: readonly Duty[];
  readonly comparisons: readonly OutcomeComparison[];
  readonly indicators: readonly Indicator[];
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly Reading[];
}

/** How many texts are published, and how many of them are not policy documents: what 未收录不等于未完成 has to say. */
export function countTexts({ documents }: Pick<Corpus, 'documents'>): TextCounts {
  const known = counted.get(documents);
  if (known !== undefined) return known;
  const reference = documents.filter(({ policy }) => policy.nature === 'reference').length;
  const counts = { total: documents.length, reference };
  counted.set(documents, counts);
  return counts;
}

interface TextCounts {
  readonly total: number;
  readonly reference: number;
}

/** Lists of documents do not change: every page asks for the counts of one. */
const counted = new WeakMap<readonly CitableDocument[], TextCounts>();
