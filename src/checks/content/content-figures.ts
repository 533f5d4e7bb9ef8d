import type { FidelityFigures } from '../../domain/fidelity/check-fidelity.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Nature } from '../../schemas/vocabulary.ts';
import type { Content, ContentDocument } from './content.ts';
import type { DocumentCoverage } from './coverage/document-coverage.ts';
import { documentCoverages } from './coverage/document-coverage.ts';
import { countQuotes } from './documents/check-quotes.ts';
import { documentFidelity } from './documents/document-fidelity.ts';
import { countExplained } from './records/check-records.ts';

/** What a content check looked at, in numbers. */
export interface ContentFigures {
  readonly documents: readonly DocumentFigures[];
  /** Records in each collection. */
  readonly records: Readonly<Record<CollectionName, number>>;
  readonly points: number;
  readonly variants: number;
  readonly repeats: number;
  readonly quotes: { readonly verified: number; readonly total: number };
  /** Disagreements between record and parser that a note explains. */
  readonly explained: number;
}

export interface DocumentFigures {
  readonly id: string;
  readonly nature: Nature | undefined;
  /** Headings, unnumbered parts included. */
  readonly provisions: number;
  readonly paragraphs: number;
  /** Absent when there is no seed to compare with. */
  readonly fidelity: FidelityFigures | undefined;
  /** Absent while the trackers are in progress. */
  readonly numerals: NumeralFigures | undefined;
}

export interface NumeralFigures {
  readonly total: number;
  /** The number or date of a record. */
  readonly recorded: number;
  /** Reason → numerals excluded for it. */
  readonly excluded: ReadonlyMap<string, number>;
  readonly uncovered: number;
}

/** Counts what the checks went through. */
export function contentFigures(content: Content): ContentFigures {
  const names = collectionNames;
  const numerals = new Map(
    documentCoverages(content).map((coverage) => [coverage.document.id, numeralFigures(coverage)]),
  );
  const points = content.targets.records.flatMap(({ value }) => value.points);
  return {
    documents: content.documents.map((document) => ({
      ...documentFigures(document, content),
      numerals: numerals.get(document.id),
    })),
    records: Object.fromEntries(
      names.map((name) => [name, content[name].records.length]),
    ) as ContentFigures['records'],
    points: points.length,
    variants: points.filter(({ variantOf }) => variantOf !== undefined).length,
    repeats: points.filter(({ repeatOf }) => repeatOf !== undefined).length,
    quotes: countQuotes(content),
    explained: countExplained(content),
  };
}

function documentFigures(document: ContentDocument, content: Content): Omit<DocumentFigures, 'numerals'> {
  const { id, facts, parts } = document;
  const paragraphs = parts.filter((part) => /(?:^|-)p\d+$/.test(part.id)).length;
  return {
    id,
    nature: facts?.value.nature,
    provisions: parts.length - paragraphs,
    paragraphs,
    fidelity: documentFidelity(document, content)?.figures,
  };
}

function numeralFigures({ total, coveredByRecords, excluded, uncovered }: DocumentCoverage): NumeralFigures {
  return { total, recorded: coveredByRecords, excluded, uncovered: uncovered.length };
}
