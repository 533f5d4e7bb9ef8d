import { localise } from '../../../content/localise.ts';
import { oncePerLocale } from '../../../content/once-per-site.ts';
import { regionsCalledAlike } from '../../../content/document-regions.ts';
import { MOST_LINES, pageBudget } from '../../../content/page-budget.ts';
import type { Site } from '../../../content/site.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { completeTracker, targetPartOf } from '../../records/counted-statements.ts';
import { formatBandCount } from '../../records/deadlines/band-count.ts';
import { bandLabel, bandsOf } from '../../records/deadlines/bands.ts';
import { deadlineMessages } from '../../records/deadlines/messages.ts';
import type { DeadlineTone } from '../../records/deadlines/tone.ts';
import { allStatementsHref, statementListHref } from '../../records/statement-pages.ts';
import type { DocumentCommitments } from './documents.ts';
import { drawnDocuments, isDated, nameBytes, orderDocuments } from './documents.ts';
import { commitmentMessages } from './messages.ts';
import type { CommitmentGroup } from './group.ts';
import { viewGroup } from './group.ts';
import type { RowContext } from './rows.ts';
import { formatSummary, type SummaryWords } from './summary.ts';
import type { Sums } from './sums.ts';
import { sumsOf } from './sums.ts';

/** A band of the axis: a year, or all years before or after those that are drawn. */
export interface Band {
  /** `2024`, `earlier`, `later`. */
  readonly id: string;
  readonly label: string;
  readonly head: string;
  /** It holds the as-of day. */
  readonly isCurrent: boolean;
}

/** A document beyond those that are drawn, on one line. */
interface CommitmentLine {
  readonly id: string;
  readonly region: string;
  readonly title: string;
  readonly isReference: boolean;
  /** What each band holds, in words; empty where it holds nothing. */
  readonly counts: readonly string[];
  /** How many statements have no date, in words; empty where all have. */
  readonly undated: string;
  /** The list of its statements. */
  readonly href: string;
}

export interface CommitmentsPicture {
  readonly bands: readonly Band[];
  /** Tones that occur, among the policy documents and in all. */
  readonly tones: { readonly counted: ReadonlySet<DeadlineTone>; readonly all: ReadonlySet<DeadlineTone> };
  /** The documents that are drawn: those with the nearest deadlines. */
  readonly groups: readonly CommitmentGroup[];
  /** The next documents after them, a line each. */
  readonly lines: readonly CommitmentLine[];
  /** The names of what has no date are listed below the picture; else the list of each document has them. */
  readonly areUndatedNamed: boolean;
  /** Policy documents beyond these, in words; empty where there is none. */
  readonly rest: string;
  /** Where they are listed. */
  readonly restHref: string;
  readonly sentence: string;
  /** Of the policy documents. */
  readonly sums: Sums;
}

/** Up to this many documents each is drawn whole. */
const FOLD_ABOVE = 6;

/**
 * What the documents say by when: a row a series, a mark a deadline, on bands of equal width a year. Policy rates are
 * in none of it; reference material stands last, and is not counted. Where there is more than a page holds, the
 * documents with the nearest deadlines are drawn; heads, sentence and sums count all of them.
 */
export const viewCommitments = oncePerLocale(makeCommitments);

function makeCommitments(site: Site, locale: Locale): CommitmentsPicture {
  const tracker = completeTracker(site).filter(({ series }) => series.kind !== 'policy-rate');
  const thisYear = site.asOf.slice(0, 4);
  const words = deadlineMessages[locale].count;
  const years = tracker.flatMap(({ series }) => series.points.flatMap(({ due }) => due?.slice(0, 4) ?? []));
  const { bands, find } = bandsOf(years, thisYear);
  const bodies = new Map(site.organisations.map((body) => [body.id, localise(body, locale).name]));
  const context: RowContext = { site, locale, bodies, findBand: find };
  const documents = orderDocuments(locale, tracker, thisYear);
  const counted = documents.filter(({ isReference }) => !isReference);
  const drawn = drawnDocuments(documents, thisYear);
  const isWhole = drawn.length === documents.length;
  const areNamed =
    isWhole &&
    tracker.reduce((sum, each) => sum + (isDated(each) ? 0 : nameBytes(each)), 0) <= pageBudget.undated;
  const shown = new Set(drawn.map(({ document }) => document));
  const others = documents.filter((document) => !shown.has(document));
  const lines = others.slice(0, MOST_LINES);
  const marks = counted.flatMap(({ policy, deadlines }) =>
    deadlines.map((deadline) => ({ ...deadline, policy: policy.id })),
  );
  const listOf = statementListHref(site, locale);
  return {
    bands: bands.map((id) => ({
      id,
      label: bandLabel(locale, id),
      head: formatBandCount(
        locale,
        words,
        marks.filter(({ year }) => find(year) === id),
        thisYear,
      ),
      isCurrent: id === thisYear,
    })),
    tones: {
      counted: new Set(marks.map(({ tone }) => tone)),
      all: new Set(documents.flatMap(({ deadlines }) => deadlines.map(({ tone }) => tone))),
    },
    groups: drawn.map(({ document, drawn: series }) => ({
      ...viewGroup(context, document, series, areNamed, listOf(document.policy.id)),
      isFolded: counted.length > FOLD_ABOVE && document.next === undefined && document.deadlines.length > 0,
    })),
    areUndatedNamed: areNamed,
    lines: lines.map((document) => ({
      id: document.policy.id,
      region: document.region,
      title: localise(document.policy, locale).shortTitle,
      isReference: document.isReference,
      counts: bands.map((id) =>
        formatBandCount(
          locale,
          words,
          document.deadlines.filter(({ year }) => find(year) === id),
          thisYear,
        ),
      ),
      undated: formatUndated(locale, sumsOf(document.series).undated),
      href: listOf(document.policy.id),
    })),
    rest: formatRest(locale, others.slice(lines.length)),
    restHref: allStatementsHref(site, locale),
    sentence: formatSummary(
      locale,
      viewSummaryWords(site, locale),
      marks.map((mark) => ({ ...mark, band: find(mark.year) })),
      thisYear,
    ),
    sums: sumsOf(tracker.filter((tracked) => targetPartOf(tracked) === 'counted')),
  };
}

/** Words of the sentence over the picture, with the places called alike where there are any. */
export function viewSummaryWords(site: Site, locale: Locale): SummaryWords {
  const calledAlike = regionsCalledAlike(site, locale);
  const words = commitmentMessages[locale].summary;
  return Object.keys(calledAlike).length === 0 ? words : { ...words, calledAlike };
}

function formatUndated(locale: Locale, count: number): string {
  return count === 0 ? '' : formatMessage(locale, commitmentMessages[locale].undatedLink, { count });
}

function formatRest(locale: Locale, documents: readonly DocumentCommitments[]): string {
  const own = documents.filter(({ isReference }) => !isReference);
  return own.length === 0
    ? ''
    : formatMessage(locale, commitmentMessages[locale].rest, {
        documents: own.length,
        count: own.reduce((sum, { deadlines }) => sum + deadlines.length, 0),
      });
}
