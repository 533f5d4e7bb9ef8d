import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import { fold } from '../fold/fold.ts';
import type { SuggestedDeadline, SuggestedTarget, SuggestedTerm, SuggestionData } from './suggestion-data.ts';

/** What the records have on a finished query; empty lists where there is nothing. */
export interface RecordSuggestions {
  /** Everyday words in it, the longest first, each with the words of the texts. */
  readonly terms: readonly MeantTerm[];
  /** For `75%`: what is set at that value. */
  readonly targets: readonly SuggestedTarget[];
  /** For `2025年`: what falls due then, the soonest first. */
  readonly deadlines: readonly SuggestedDeadline[];
  /** The year or month typed, as `YYYY` or `YYYY-MM`. */
  readonly date: string | undefined;
}

interface MeantTerm {
  readonly term: SuggestedTerm;
  /** The everyday word of it that the query has. */
  readonly word: string;
}

/** @param variants as for a search */
export function suggestRecords(
  data: Omit<SuggestionData, 'entries'>,
  typed: string,
  variants: TypedVariants,
): RecordSuggestions {
  const query = foldQuery(typed, 'exact', variants).text;
  const quantity = readTypedQuantity(query);
  const date = readTypedDate(query);
  return {
    terms: findMeant(data.terms, query),
    targets: quantity === undefined ? [] : data.targets.filter((target) => hasValue(target, quantity)),
    deadlines:
      date === undefined
        ? []
        : data.deadlines.filter(({ due }) => due.startsWith(date)).sort((a, b) => compare(a.due, b.due)),
    date,
  };
}

/** An everyday word is meant when it stands in the query, and not only within a longer one (职高 in 普高转职高). */
function findMeant(terms: readonly SuggestedTerm[], query: string): MeantTerm[] {
  const meant = terms
    .flatMap((term) => {
      const words = term.everyday.filter((word) => word !== '' && query.includes(fold(word, 'exact').text));
      const [word] = words.sort((a, b) => b.length - a.length);
      return word === undefined ? [] : { term, word };
    })
    .sort((a, b) => b.word.length - a.word.length);
  return meant.filter(
    ({ word }, index) => !meant.slice(0, index).some((longer) => longer.word.includes(word)),
  );
}

function hasValue({ value, valueMax, unit = '' }: SuggestedTarget, wanted: TypedQuantity): boolean {
  return (
    (value === wanted.value || valueMax === wanted.value) && fold(unit, 'exact').text.startsWith(wanted.unit)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number with what stands behind it. */
interface TypedQuantity {
  readonly value: number;
  /** Empty when only the number is typed. */
  readonly unit: string;
}

const QUANTITY = /^(?<number>\d+(?:\.\d+)?)(?<unit>\D*)$/u;
const DATE =
  /^(?:到|至|截至)?(?<year>(?:19|20)\d\d)(?:年(?:底|末)?|年(?<month>1[0-2]|0?[1-9])月?(?:底|末)?)?$/u;

/** The quantity that a folded query is (`75%`, `20家`, `2万`), if it is nothing else. */
function readTypedQuantity(query: string): TypedQuantity | undefined {
  const { number, unit = '' } = QUANTITY.exec(query)?.groups ?? {};
  return number === undefined ? undefined : { value: Number(number), unit };
}

/** The year or month that a folded query is (`2025`, `到2025年底`, `2025年6月`), as `YYYY` or `YYYY-MM`. */
function readTypedDate(query: string): string | undefined {
  const { year, month } = DATE.exec(query)?.groups ?? {};
  if (year === undefined) return undefined;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
