import type { CollectionName, RecordOf } from '../../schemas/collections.ts';
import type { Located } from '../base/located.ts';

/** The records of one collection, over all its files, in file and printed order. */
export interface Collection<T> {
  /** Records that fit their schema. */
  readonly records: readonly Located<T>[];
  /** Ids that records claim, those of unfit records included, so that one mistake is not reported twice. */
  readonly claimedIds: ReadonlySet<string>;
  /** Every file could be read as a list; otherwise an id that is not found here proves nothing. */
  readonly isRead: boolean;
  /** And every record fits its schema; otherwise words that no record quotes prove nothing. */
  readonly isFit: boolean;
}

export type Collections = { readonly [Name in CollectionName]: Collection<RecordOf<Name>> };
