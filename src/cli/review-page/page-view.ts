import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import type { AddressedPart } from '../../checks/content/documents/addressed-parts.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { FieldValues } from '../../maintenance/review-drafts/record-fields.ts';
import type { ReviewProblems } from '../../maintenance/review-drafts/problems-by-item.ts';
import type { Review, ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import { ITEM_SCHEMAS } from '../../maintenance/review-drafts/review.ts';
import { targetSeriesSchema } from '../../schemas/target.ts';
import type { z } from 'zod';

/** What stands beside the text. */
export type Panel =
  | { readonly kind: 'item' }
  /** A form; `as` is the record that it makes, `values` what was sent and does not fit. */
  | { readonly kind: 'edit'; readonly as: 'record' | 'target'; readonly values?: FieldValues }
  | { readonly kind: 'save'; readonly outcome: SaveOutcome }
  | { readonly kind: 'written'; readonly files: readonly string[]; readonly next: readonly Bilingual[] }
  /** The front matter has to be filled in first: what is missing. */
  | { readonly kind: 'unfilled'; readonly missing: readonly Diagnostic[] }
  | { readonly kind: 'closed' };

/** What the check says of what would be written. */
export type SaveOutcome =
  | { readonly kind: 'refused'; readonly reason: Bilingual; readonly hint: Bilingual }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'checked';
      readonly files: readonly string[];
      readonly note: Bilingual | undefined;
      readonly fresh: readonly Diagnostic[];
      readonly old: number;
      readonly left: number;
    };

/** Everything that the page shows at a moment. */
export interface PageView {
  readonly language: keyof Bilingual;
  readonly title: string;
  /** The document's text, in printed order. */
  readonly parts: readonly AddressedPart[];
  readonly headings: ReadonlySet<string>;
  readonly review: Review;
  /** The item looked at; absent where there is none. */
  readonly current: ReviewedItem | undefined;
  readonly panel: Panel;
  readonly problems: ReviewProblems | undefined;
  readonly canUndo: boolean;
  /** The document still waits for somebody to say that they have read it. */
  readonly asksIsRead: boolean;
  /** Its targets are marked in progress. */
  readonly isInProgress: boolean;
  /** Bodies on record, and names of indicators by id. */
  readonly organisations: readonly Organisation[];
  readonly indicators: ReadonlyMap<string, string>;
}

/** The schema of the record that a form makes of an item, and what it begins with. */
export function formOf(
  { item, state, record }: ReviewedItem,
  as: 'record' | 'target',
): { readonly schema: z.ZodType; readonly base: ReviewedItem['record'] } {
  if (item.kind !== 'numeral') return { schema: ITEM_SCHEMAS[item.kind], base: record };
  const isTarget = state === 'recorded';
  return as === 'target'
    ? { schema: targetSeriesSchema, base: isTarget ? record : item.asTarget }
    : { schema: ITEM_SCHEMAS.numeral, base: isTarget ? item.record : record };
}

/** Whether nobody has decided on an item, and nothing else decides on it. */
export function isOpen({ state }: ReviewedItem): boolean {
  return state === 'pending';
}

/** A text with `{name}` replaced by values. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    words,
  );
}
