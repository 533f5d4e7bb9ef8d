import type { ExclusionReason, Modality } from '../../../src/schemas/vocabulary.ts';

/** What a statement of a generated text sets, to be recorded as a point of a target series. */
export interface MadeTarget {
  readonly kind: 'target';
  /** Of the series: statements of one document with one name are one series. */
  readonly name: string;
  readonly series: 'target' | 'recurring' | 'deliverable';
  readonly indicator?: string;
  readonly unit?: string;
  readonly counting: 'new' | 'unstated' | 'cumulative';
  readonly value?: number;
  readonly comparator?: 'eq' | 'gte';
  readonly comparatorText?: string;
  readonly modality: Modality;
  readonly modalityText: string;
  readonly quote: string;
  readonly due?: { readonly date: string; readonly text: string };
}

/** A value that a generated text states of what there is. */
export interface MadeReport {
  readonly kind: 'report';
  readonly name: string;
  readonly indicator?: string;
  readonly value: number;
  readonly unit: string;
  readonly role: 'baseline' | 'result';
  readonly comparatorText?: string;
  readonly asOf?: { readonly date: string; readonly text: string };
  readonly quote: string;
}

/** A numeral that is none to track. */
interface MadeExclusion {
  readonly kind: 'exclusion';
  readonly quote: string;
  readonly reason: ExclusionReason;
}

/** A day that the text prints. */
export interface MadeDay {
  readonly kind: 'day';
  readonly milestone: 'publication' | 'event';
  readonly start: string;
  readonly text: string;
  readonly quote: string;
  readonly label: string;
  readonly labelEn: string;
}

export type Made = MadeTarget | MadeReport | MadeExclusion | MadeDay;

/** A line of a generated text and what it states. */
export interface Line {
  /** As the seed prints it. */
  readonly text: string;
  /** Without its number and run-in heading: the words of the paragraph that ingest makes of it. */
  readonly body: string;
  readonly made: readonly Made[];
  /** Ids of the bodies that its line of responsible bodies charges. */
  readonly charged: readonly string[];
  /** The line of responsible bodies, as printed. */
  readonly duty?: string;
}

/** A line without records. */
export function plain(text: string): Line {
  return { text, body: text, made: [], charged: [] };
}
