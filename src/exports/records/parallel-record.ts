import { z } from 'zod';
import { findSharedRuns } from '../../domain/reuse/find-shared-runs.ts';
import type { RunPlace } from '../../domain/reuse/shared-run.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';
import { textUnits } from './text-unit.ts';

const place = z.strictObject({
  policy: slug,
  provision: provisionId,
  start: z.int().min(0),
  end: z.int().min(1),
});

/** Wording of 12 characters or more that two documents share: one object of `/data/parallels.json`. */
export const parallelRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), quote: text, a: place, b: place }),
  z.strictObject({ kind: z.literal('stock-phrase'), quote: text, documents: z.int().min(2) }),
]);

export type ParallelRecord = z.infer<typeof parallelRecordSchema>;

/** Shared runs by place, then phrases so common that their places are counted, not paired. */
export function parallelRecords(corpus: Corpus): readonly ParallelRecord[] {
  const { runs, stockPhrases } = findSharedRuns(
    corpus.documents.map(({ policy, text: body }) => ({ id: policy.id, paragraphs: textUnits(body) })),
  );
  return [
    ...runs.map((run) => ({ kind: 'run' as const, quote: run.text, a: toPlace(run.a), b: toPlace(run.b) })),
    ...stockPhrases.map((phrase) => ({
      kind: 'stock-phrase' as const,
      quote: phrase.text,
      documents: phrase.documents,
    })),
  ];
}

/** The paragraph or heading is the address; the provision it stands in can be read from it. */
function toPlace({ document, paragraph, start, end }: RunPlace): z.infer<typeof place> {
  return { policy: document, provision: paragraph, start, end };
}
