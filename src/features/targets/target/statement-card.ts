import type { TrackedSeries } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import { markLabel } from '../commitments/mark-label.ts';
import type { StatementView } from './target-statement.ts';

/** A sentence with the words of its number set off. */
export interface SplitQuote {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** A statement, and where else its document prints the same. */
export interface CardRow {
  readonly statement: StatementView;
  readonly repeats: readonly StatementView[];
  /** Each once; empty where it names none. */
  readonly bodies: readonly CardBodies[];
  /** The text's own verb, where a number follows it. */
  readonly verb: string;
  readonly quote: SplitQuote;
}

/** Bodies that statements name, and where these stand. */
export interface CardBodies extends Pick<StatementView, 'organisations' | 'isCharged' | 'named'> {
  /** Where the statement that names them stands; empty where all of its row name the same. */
  readonly position: string;
}

/** The statements of a series as they are shown. */
export interface StatementCardView {
  /** In the order of their dates, undated ones last. */
  readonly rows: readonly CardRow[];
  /** Bodies, where they are the same for all rows; else each row says its own. */
  readonly bodies: readonly CardBodies[] | undefined;
  /** What is said where no statement names a body. */
  readonly uncharged: string;
}

/** One row a statement; those that repeat it stand with it. */
export function viewStatementCard(
  locale: Locale,
  { points }: TrackedSeries,
  statements: readonly StatementView[],
): StatementCardView {
  const own = points
    .map(({ point }) => point)
    .filter(
      ({ id, repeatOf }) =>
        repeatOf === undefined || !points.some(({ point }) => point.id === repeatOf && point.id !== id),
    );
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const rows = own
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en'))
    .flatMap((point): readonly CardRow[] => {
      const statement = byId.get(point.id);
      if (statement === undefined) return [];
      const repeats = points
        .filter((other) => other.point.repeatOf === point.id)
        .flatMap((other) => byId.get(other.point.id) ?? []);
      const row = { statement, repeats, verb: verbOf(locale, point), quote: splitQuote(point) };
      return [{ ...row, bodies: bodiesOf([statement, ...repeats]) }];
    });
  const alike = new Set(rows.map(({ bodies }) => bodies.map(bodiesKey).join(' | ')));
  return {
    rows,
    bodies: alike.size === 1 ? rows[0]?.bodies : undefined,
    uncharged: statements[0]?.uncharged ?? '',
  };
}

/** The bodies of a statement and of those that repeat it, each once; with their place where only some name them. */
function bodiesOf(statements: readonly StatementView[]): readonly CardBodies[] {
  const distinct = new Map(statements.map((statement) => [bodiesKey(statement), statement]));
  return [...distinct.values()]
    .filter(({ organisations }) => organisations.length > 0)
    .map(({ organisations, isCharged, named, position }) => ({
      organisations,
      isCharged,
      named,
      position: distinct.size === 1 ? '' : position,
    }));
}

function bodiesKey({ organisations, isCharged }: Pick<StatementView, 'organisations' | 'isCharged'>): string {
  return [String(isCharged), ...organisations.map(({ href }) => href)].join(' ');
}

/** 建成 of 建成3个; empty where nothing stands before the number. */
function verbOf(locale: Locale, point: TargetPoint): string {
  return point.value === undefined ? '' : markLabel(locale, point).verb;
}

/** The first stretch of a sentence that prints the number with its unit; all of it before, where there is none. */
export function splitQuote({
  quote,
  value,
  valueMax,
  valueText,
  unit = '',
  comparatorText = '',
}: TargetPoint): SplitQuote {
  const whole = { before: quote, value: '', after: '' };
  if (value === undefined) return whole;
  const number = valueMax === undefined ? `${value}` : `${valueMax}`;
  const printed = [valueText, `${number}${unit}`, number].find(
    (words) => words !== undefined && quote.includes(words),
  );
  if (printed === undefined) return whole;
  const start = quote.indexOf(printed);
  const after = quote.slice(start + printed.length);
  const tail = comparatorText !== '' && after.startsWith(comparatorText) ? comparatorText : '';
  return { before: quote.slice(0, start), value: printed + tail, after: after.slice(tail.length) };
}
