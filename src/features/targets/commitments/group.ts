import { documentDate } from '../../../content/document-date.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, TrackedSeries } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import { targetListMessages } from '../messages.ts';
import type { DocumentCommitments } from './documents.ts';
import { sortFamilies, withVariants } from './families.ts';
import type { CommitmentRow, RowContext } from './rows.ts';
import { viewRow } from './rows.ts';
import { sumsOf } from './sums.ts';

/** The rows of one document. */
export interface CommitmentGroup {
  readonly id: string;
  readonly region: string;
  readonly title: string;
  readonly href: string;
  readonly facts: string;
  /** Reference material: shown only when it is asked for, and in no count of the policy documents. */
  readonly isReference: boolean;
  readonly rows: readonly CommitmentRow[];
  /** Deadlines of it that are not drawn, where it alone is more than a page holds. */
  readonly more: number;
  readonly undated: readonly UndatedTopic[];
  /** Statements without a date, repetitions left out. */
  readonly undatedCount: number;
  /** The list of all its statements. */
  readonly listHref: string;
  /** Nothing in it falls due this year or later, and there are many documents: it is one line until it is opened. */
  readonly isFolded: boolean;
}

/** Series of one document and topic that the text dates nowhere. */
interface UndatedTopic {
  readonly name: string;
  readonly rows: readonly CommitmentRow[];
}

/**
 * The rows of a document.
 * @param drawn of its series those whose deadlines are drawn
 * @param areNamed what has no date is listed below the picture, where its names fit
 */
export function viewGroup(
  context: RowContext,
  { policy, region, isReference, series, deadlines }: DocumentCommitments,
  drawn: readonly TrackedSeries[],
  areNamed: boolean,
  listHref: string,
): Omit<CommitmentGroup, 'isFolded'> {
  const { site, locale } = context;
  const wanted = areNamed ? series : drawn;
  const rows = withVariants(wanted).map(({ tracked, head }) => viewRow(context, tracked, head));
  const kind = isReference
    ? policyMessages[locale].natureLong.reference
    : vocabularyMessages[locale].documentKind[policy.kind];
  const dated = sortFamilies(rows.filter(({ marks }) => marks.length > 0));
  return {
    id: policy.id,
    region,
    title: localise(policy, locale).shortTitle,
    href: site.urls.policy(locale, policy.id),
    facts: `${kind} ${formatDate(locale, documentDate(policy))}`,
    isReference,
    rows: dated,
    more: deadlines.length - dated.reduce((sum, { marks }) => sum + marks.length, 0),
    undated: areNamed
      ? byTopic(
          site,
          locale,
          rows.filter(({ marks }) => marks.length === 0),
        )
      : [],
    undatedCount: sumsOf(series).undated,
    listHref,
  };
}

/** Each row once, under the first topic that it is about. */
function byTopic(site: Site, locale: Locale, rows: readonly CommitmentRow[]): readonly UndatedTopic[] {
  const names = new Map(site.topics.map((topic) => [topic.id, localise(topic, locale).name]));
  const grouped = Map.groupBy(rows, ({ themes: [first = 'other'] }) => first);
  return [...names.keys(), 'other'].flatMap((id) => {
    const own = grouped.get(id);
    return own === undefined
      ? []
      : [{ name: names.get(id) ?? targetListMessages[locale].otherTheme, rows: own }];
  });
}
