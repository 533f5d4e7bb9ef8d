import { foldQuery, type TypedVariants } from '../fold/fold-query.ts';
import { fold } from '../fold/fold.ts';

/** What is registered in the head of a document, outside its source text: it is named, never counted. */
export interface DocumentHead {
  readonly policy: string;
  readonly title: string;
  /** As printed; fields that the source does not give are absent. */
  readonly fields: Readonly<Partial<Record<HeadField, string>>>;
}

/** A field of the head, by its name in the policy record; `issuers` as printed together, dates as 2024年7月17日. */
export type HeadField =
  'documentNumber' | 'indexNumber' | 'issuers' | 'category' | 'dateSigned' | 'datePublished' | 'publisher';

/** A field that has the words of a query. */
export interface HeadHit {
  readonly policy: string;
  readonly title: string;
  readonly field: HeadField;
  /** The whole field. */
  readonly text: string;
}

/** The fields that have a query, 一字不差; where none has, 忽略标点. In the order of the documents. */
export function findInHeads(
  heads: readonly DocumentHead[],
  typed: string,
  variants: TypedVariants,
): readonly HeadHit[] {
  const fields = heads.flatMap(({ policy, title, fields }) =>
    Object.entries(fields).map(([field, text]) => ({ policy, title, field: field as HeadField, text })),
  );
  for (const level of ['exact', 'loose'] as const) {
    const wanted = foldQuery(typed, level, variants).text;
    const found = wanted === '' ? [] : fields.filter(({ text }) => fold(text, level).text.includes(wanted));
    if (found.length > 0) return found;
  }
  return [];
}
