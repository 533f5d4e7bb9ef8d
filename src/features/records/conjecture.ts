import { recordsOf } from '../../domain/record-index.ts';
import type { Site } from '../../content/site.ts';
import type { ReadingSpan } from '../../domain/readings/read-conjecturally.ts';
import { isReadOtherwise, joinReading, readConjecturally } from '../../domain/readings/read-conjecturally.ts';
import type { TargetSeries } from '../../schemas/target.ts';

/** The conjectural reading of a whole document. */
export interface Conjecture {
  /** Headings and paragraphs that are read otherwise than received, by id. */
  readonly lines: ReadonlyMap<string, readonly ReadingSpan[]>;
  readonly replaced: number;
  readonly dropped: number;
  /** Replacements of low confidence. */
  readonly doubtful: number;
}

/** The conjectural reading of a document that has one. */
export function viewConjecture(
  site: Site,
  policyId: string,
  lines: Iterable<{ readonly id: string; readonly text: string }>,
): Conjecture | undefined {
  const reading = recordsOf(site.readings, policyId)[0];
  if (reading === undefined) return undefined;
  const read = [...lines]
    .map(({ id, text }) => [id, readConjecturally(text, id, reading)] as const)
    .filter(([, spans]) => isReadOtherwise(spans));
  const spans = read.flatMap(([, each]) => each);
  const replaced = spans.filter((span) => span.kind === 'replaced');
  return {
    lines: new Map(read),
    replaced: replaced.length,
    dropped: spans.filter(({ kind }) => kind === 'dropped').length,
    doubtful: replaced.filter(({ confidence }) => confidence === 'low').length,
  };
}

/**
 * The conjectural reading of text from a document: a quotation, or a name in the words of the text.
 * Absent where they are read as they stand.
 * @param provision paragraph or heading that the text comes from
 */
export function conjectureOf(
  site: Site,
  policyId: string,
  provision: string,
  text: string,
): readonly ReadingSpan[] | undefined {
  const reading = recordsOf(site.readings, policyId)[0];
  const spans = reading && readConjecturally(text, provision, reading);
  return spans !== undefined && isReadOtherwise(spans) ? spans : undefined;
}

/** The conjectural reading of a series' name, which is in the words of the paragraph that states it first. */
export function conjecturedName(site: Site, { policy, name, points }: TargetSeries): string | undefined {
  const spans = conjectureOf(site, policy, points[0]?.provision ?? '', name);
  return spans && joinReading(spans);
}
