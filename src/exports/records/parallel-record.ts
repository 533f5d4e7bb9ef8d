import { z } from 'zod';
import { keepBestPairs } from '../../domain/reuse/keep-best-pairs.ts';
import { scoreProvisionPairs } from '../../domain/reuse/score-provision-pairs.ts';
import type { RunPosition } from '../../domain/reuse/shared-run.ts';
import { slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';
import { countParallels } from './document-parallels.ts';
import { countParallelsParts, documentsInOneFile, parallelsPath } from './parallels-path.ts';
import { runLocator, runStretch } from './run-locator.ts';
import { sharedWordingOf } from './shared-wording.ts';

const runPosition = z.strictObject({ policy: slug, ...runStretch.shape });

/**
 * Wording of 12 characters or more that documents share: one object of `/data/parallels.json`. `run`: of two documents ·
 * `stock-phrase`: of many · `document`: the longest run of a document, and the file that has
 * the others, on a site of many documents.
 */
export const parallelRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), quote: text, a: runPosition, b: runPosition }),
  z.strictObject({ kind: z.literal('stock-phrase'), quote: text, documents: z.int().min(2) }),
  z.strictObject({
    kind: z.literal('document'),
    quote: text,
    policy: slug,
    provisions: z.int().min(1),
    matches: z.int().min(1),
    file: text,
  }),
]);

export type ParallelRecord = z.infer<typeof parallelRecordSchema>;

/** Of phrases that many documents have, those of most documents: what is listed does not grow for ever. */
const mostPhrases = 2000;

/** Runs of the provisions that share most, by position, then phrases so common that they are counted, not paired. */
export function parallelRecords(corpus: Corpus): readonly ParallelRecord[] {
  const { setPhrases } = sharedWordingOf(corpus.documents);
  return [
    ...(corpus.documents.length > documentsInOneFile ? documentRecords(corpus) : runRecords(corpus)),
    ...setPhrases.slice(0, mostPhrases).map((phrase) => ({
      kind: 'stock-phrase' as const,
      quote: phrase.text,
      documents: phrase.documents,
    })),
  ];
}

function runRecords(corpus: Corpus): readonly ParallelRecord[] {
  const { runs, searched } = sharedWordingOf(corpus.documents);
  const best = new Set(keepBestPairs(scoreProvisionPairs(runs, searched)).flatMap((pair) => pair.runs));
  const locate = runLocator(corpus.documents);
  const positionOf = (run: RunPosition) => ({ policy: run.document, ...locate(run) });
  return runs
    .filter((run) => best.has(run))
    .map((run) => ({ kind: 'run', quote: run.text, a: positionOf(run.a), b: positionOf(run.b) }));
}

function documentRecords(corpus: Corpus): readonly ParallelRecord[] {
  const parts = countParallelsParts(corpus.documents.length);
  return corpus.documents.flatMap(({ policy }): readonly ParallelRecord[] => {
    const { longest, provisions, matches } = countParallels(corpus, policy);
    if (longest === undefined) return [];
    const file = parallelsPath(policy, parts);
    return [{ kind: 'document', quote: longest, policy: policy.id, provisions, matches, file }];
  });
}
