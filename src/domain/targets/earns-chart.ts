/** A number that a chart could draw: of a statement, or published. */
export interface MeasuredNumber {
  readonly role: 'statement' | 'report';
  readonly value: number | undefined;
  readonly valueMax?: number | undefined;
  readonly unit: string | undefined;
  /** Day, month or year that it is due or of; absent where the text gives none. */
  readonly date?: string | undefined;
  /** What it measures; a published value tells something of a statement about the same thing only. */
  readonly indicator?: string | undefined;
}

/**
 * Whether a picture with a scale says more than the sentences do. It takes two numbers of one unit: two dated ones that
 * differ, or a published value of the indicator that a statement sets. All else is a statement, and is printed as one.
 */
export function earnsChart(numbers: readonly MeasuredNumber[]): boolean {
  return numbers.some((one, index) => numbers.slice(index + 1).some((other) => isTelling(one, other)));
}

function isTelling(one: MeasuredNumber, other: MeasuredNumber): boolean {
  if (one.value === undefined || other.value === undefined) return false;
  if (one.unit !== other.unit) return false;
  if (one.role !== other.role) return one.indicator !== undefined && one.indicator === other.indicator;
  if (one.role === 'report' || one.date === undefined || other.date === undefined) return false;
  return one.value !== other.value || one.valueMax !== other.valueMax;
}

/** What one document says on an indicator. */
export interface ComparedDocument {
  readonly document: string | undefined;
  readonly hasNumber: boolean;
}

/** Whether documents are drawn side by side: two of them speak of the indicator, and one prints a number. */
export function earnsComparison(said: readonly ComparedDocument[]): boolean {
  return new Set(said.map(({ document }) => document)).size > 1 && said.some(({ hasNumber }) => hasNumber);
}
