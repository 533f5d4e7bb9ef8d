import type { Nature } from '../../schemas/vocabulary.ts';
import type { CsvColumn } from './csv.ts';
import { serializeCsv } from './csv.ts';

/** A paragraph that a search found, as a row: the names of its columns are those of the other tables. */
export interface Passage {
  readonly policy: string;
  readonly nature: Nature | undefined;
  /** Title of the document. */
  readonly document: string;
  readonly documentEn: string | undefined;
  readonly region: string | undefined;
  readonly regionEn: string | undefined;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; empty where the source gives none. */
  readonly date: string | undefined;
  readonly provision: string;
  /** Where it stands in the document, as words. */
  readonly position: string;
  /** How often what was asked for stands in it. */
  readonly occurrences: number;
  /** The whole paragraph as published. */
  readonly quote: string;
  readonly citation: string;
  readonly address: string;
}

const names = [
  'policy',
  'nature',
  'document',
  'documentEn',
  'region',
  'regionEn',
  'date',
  'provision',
  'position',
  'occurrences',
  'quote',
  'citation',
  'address',
] as const satisfies readonly (keyof Passage)[];

/** Paragraphs as CSV, a row each, in their order. */
export function serializePassages(passages: readonly Passage[]): string {
  return serializeCsv(
    names.map((name): CsvColumn<Passage> => ({ name, value: (passage) => passage[name] })),
    passages,
  );
}
