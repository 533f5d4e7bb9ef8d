/** A number with what stands behind it. */
export interface TypedQuantity {
  readonly value: number;
  /** Empty when only the number is typed. */
  readonly unit: string;
}

const QUANTITY = /^(?<number>\d+(?:\.\d+)?)(?<unit>\D*)$/u;
const DATE =
  /^(?:到|至|截至)?(?<year>(?:19|20)\d\d)(?:年(?:底|末)?|年(?<month>1[0-2]|0?[1-9])月?(?:底|末)?)?$/u;

/** The quantity that a folded query is (`75%`, `20家`, `2万`), if it is nothing else. */
export function readTypedQuantity(query: string): TypedQuantity | undefined {
  const { number, unit = '' } = QUANTITY.exec(query)?.groups ?? {};
  return number === undefined ? undefined : { value: Number(number), unit };
}

/** The year or month that a folded query is (`2025`, `到2025年底`, `2025年6月`), as `YYYY` or `YYYY-MM`. */
export function readTypedDate(query: string): string | undefined {
  const { year, month } = DATE.exec(query)?.groups ?? {};
  if (year === undefined) return undefined;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
