import { z } from 'zod';
import { documentLines, partAt, withoutLabels } from '../../domain/document/lines.ts';
import { findSharedRuns } from '../../domain/reuse/find-shared-runs.ts';
import { keepBestPairs } from '../../domain/reuse/keep-best-pairs.ts';
import { reuseDocument } from '../../domain/reuse/reuse-document.ts';
import { scoreProvisionPairs } from '../../domain/reuse/score-provision-pairs.ts';
import type { RunPosition } from '../../domain/reuse/shared-run.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';

const runPosition = z.strictObject({
  policy: slug,
  provision: provisionId,
  start: z.int().min(0),
  end: z.int().min(1),
});

/** Wording of 12 characters or more that two documents share: one object of `/data/parallels.json`. */
export const parallelRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), quote: text, a: runPosition, b: runPosition }),
  z.strictObject({ kind: z.literal('stock-phrase'), quote: text, documents: z.int().min(2) }),
]);

export type ParallelRecord = z.infer<typeof parallelRecordSchema>;

/** Runs of the provisions that share most, by position, then phrases so common that they are counted, not paired. */
export function parallelRecords(corpus: Corpus): readonly ParallelRecord[] {
  const documents = corpus.documents.map(({ policy, text: body }) => reuseDocument(policy.id, body));
  const { runs, setPhrases } = findSharedRuns(documents);
  const best = new Set(keepBestPairs(scoreProvisionPairs(runs, documents)).flatMap((pair) => pair.runs));
  const locate = createRunLocator(corpus);
  return [
    ...runs
      .filter((run) => best.has(run))
      .map((run) => ({ kind: 'run' as const, quote: run.text, a: locate(run.a), b: locate(run.b) })),
    ...setPhrases.map((phrase) => ({
      kind: 'stock-phrase' as const,
      quote: phrase.text,
      documents: phrase.documents,
    })),
  ];
}

/**
 * Addresses a run by the heading (without its number) or paragraph that it begins in, and counts from there; one that
 * begins in a run-in heading may end in the paragraph that the heading opens.
 */
function createRunLocator(corpus: Corpus): (run: RunPosition) => z.infer<typeof runPosition> {
  const lines = new Map(
    corpus.documents.flatMap(({ policy, text: body }) =>
      withoutLabels(documentLines(body)).map((line) => [`${policy.id} ${line.id}`, line] as const),
    ),
  );
  return ({ document, line, start, end }) => {
    const printed = lines.get(`${document} ${line}`);
    const part = printed && partAt(printed, start);
    const offset = part?.start ?? 0;
    return { policy: document, provision: part?.id ?? line, start: start - offset, end: end - offset };
  };
}
