import type { Comparator } from '../../schemas/vocabulary.ts';

/** One statement or published value. */
export interface IndicatorRow {
  readonly id: string;
  /** When it falls due or was measured, in words; the words say so where the text gives no date. */
  readonly when: string;
  /** Stage in the text's own verb (建设打造, 建成), or what kind of value it is. */
  readonly stage: string;
  /** Absent where the text prints no number of its own (a relation, a thing to exist): then `label` is words. */
  readonly value?: number;
  readonly valueMax?: number;
  readonly comparator: Comparator;
  /** The printed value, or the words that stand for it. */
  readonly label: string;
  readonly role: 'target' | 'report';
  /** Stated differently elsewhere in its document. */
  readonly variant: boolean;
}

/** Statements of one region about one thing, named in the text's words. */
export interface IndicatorGroup {
  readonly region: string;
  readonly name: string;
  readonly rows: readonly IndicatorRow[];
}

/** What a comparison of regions shows, from the top. */
export interface IndicatorChartInput {
  /** Whether the numbers may be compared, in a few words. */
  readonly verdict: string;
  /** Why, or what is not the same. */
  readonly reason: string;
  /** Statements, then published values under a heading of their own. */
  readonly sections: readonly { readonly title: string; readonly groups: readonly IndicatorGroup[] }[];
  /** The unit of the one scale that all numbers stand on; undefined where they may not be compared. */
  readonly scaleUnit: string | undefined;
  /** What its signs mean, a line of text each; those that occur. */
  readonly key: readonly string[];
}
