import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Template } from '../../../i18n/template.ts';
import type { Status } from '../../../schemas/vocabulary.ts';
import type { ToneFacts } from '../../records/deadlines/tone.ts';

/** What the counts and the sentence of the picture need to know of a mark. */
export interface SummarisedMark extends ToneFacts {
  readonly band: string;
  /** Id of the document that states it. */
  readonly policy: string;
  /** Name of its place. */
  readonly region: string;
}

/** Words of the sentence, as data, so that a page can hand them to its scripts. */
export interface SummaryWords {
  readonly thisYear: Template<'dated' | 'due' | 'where'>;
  readonly nextYear: Template<'dated' | 'due' | 'year' | 'where'>;
  readonly allElapsed: Template<'dated'>;
  readonly allReported: Template<'dated'>;
  readonly none: string;
  readonly elapsed: Template<'elapsed'>;
  readonly reported: Template<'reported'>;
  readonly later: Template<'later'>;
  readonly onePlace: Template<'region'>;
  readonly places: Template<'count'>;
  readonly clauseBreak: string;
  readonly end: string;
  /** Codes of the places that are called as others are, by the ids of their documents. */
  readonly calledAlike?: Readonly<Record<string, string>>;
}

const ELAPSED: ReadonlySet<Status> = new Set<Status>(['elapsed-no-result', 'elapsed-searched', 'unverified']);

/**
 * The sentence over the picture, of the dates that policy documents print: what is due this year, else in the next year
 * that has a deadline, else that all is past.
 */
export function formatSummary(
  locale: Locale,
  words: SummaryWords,
  marks: readonly SummarisedMark[],
  thisYear: string,
): string {
  const printed = marks.filter(({ isDerived, isReference }) => !isDerived && !isReference);
  if (printed.length === 0) return words.none;
  const dated = printed.length;
  const upcoming = printed.filter(({ year }) => year >= thisYear);
  const past = printed.filter(({ year }) => year < thisYear);
  const nearest = upcoming.map(({ year }) => year).toSorted()[0];
  const elapsed = past.filter(({ status }) => ELAPSED.has(status)).length;
  const reported = past.length - elapsed;
  const after = upcoming.filter(({ year }) => year !== nearest).length;
  const rest = [
    ...(after > 0 ? [formatMessage(locale, words.later, { later: after })] : []),
    ...(elapsed > 0 ? [formatMessage(locale, words.elapsed, { elapsed })] : []),
    ...(reported > 0 ? [formatMessage(locale, words.reported, { reported })] : []),
  ];
  if (nearest === undefined) {
    if (elapsed === 0) return formatMessage(locale, words.allReported, { dated }) + words.end;
    if (reported === 0) return formatMessage(locale, words.allElapsed, { dated }) + words.end;
  }
  if (nearest === undefined) return rest.join(words.clauseBreak) + words.end;
  const due = upcoming.filter(({ year }) => year === nearest);
  const where = formatWhere(locale, words, due);
  const lead =
    nearest === thisYear
      ? formatMessage(locale, words.thisYear, { dated, due: due.length, where })
      : formatMessage(locale, words.nextYear, { dated, due: due.length, year: nearest, where });
  return [lead, ...rest].join(words.clauseBreak) + words.end;
}

function formatWhere(locale: Locale, words: SummaryWords, due: readonly SummarisedMark[]): string {
  const places = new Set(due.map(({ policy, region }) => words.calledAlike?.[policy] ?? region));
  const [first] = due;
  return places.size === 1 && first !== undefined
    ? formatMessage(locale, words.onePlace, { region: first.region })
    : formatMessage(locale, words.places, { count: places.size });
}
