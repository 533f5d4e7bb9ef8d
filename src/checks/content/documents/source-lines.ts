import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { lexSeed } from '../../../ingest/divide/lex-seed.ts';
import type { SeedLine } from '../../../ingest/divide/seed-line.ts';
import type { StrippedLines } from '../../../ingest/divide/strip-page-matter.ts';
import { stripPageMatter } from '../../../ingest/divide/strip-page-matter.ts';
import type { DecodedSeed } from '../../../ingest/decode/decoded-seed.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

/** The primary source of a document as ingest reads it; its lines are read when they are first asked for. */
export interface SourceLines {
  readonly seed: DecodedSeed;
  readonly lines: () => readonly SeedLine[];
  /** The same without what belongs to the web page or to the front matter. */
  readonly stripped: () => StrippedLines;
}

/**
 * A rule over one document.
 * @param source absent where its primary source is not there or cannot be read
 */
export type DocumentCheck = (
  document: ContentDocument,
  content: Content,
  source: SourceLines | undefined,
) => Iterable<Diagnostic>;

/** Asks rules of one document after the other: all of them share the lines of its source, which are kept no longer. */
export function eachDocument(
  ...checks: readonly DocumentCheck[]
): (content: Content) => Iterable<Diagnostic> {
  return function* (content) {
    for (const document of content.documents) {
      const source = sourceLines(document, content);
      for (const check of checks) yield* check(document, content, source);
    }
  };
}

function sourceLines({ origin }: ContentDocument, { seeds }: Content): SourceLines | undefined {
  const file = origin?.value.sources.find(({ role }) => role === 'primary')?.file;
  const seed = file === undefined ? undefined : readSeed(seeds, file);
  if (seed === undefined) return undefined;
  const lines = once(() => lexSeed(seed.text, seed.marks));
  return { seed, lines, stripped: once(() => stripPageMatter(lines(), '')) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
