import { z } from 'zod';
import { findReferences } from '../../domain/references/find-references.ts';
import type { Reference } from '../../domain/references/reference.ts';
import type { ResolvedReference } from '../../domain/references/resolve-reference.ts';
import { resolveReference } from '../../domain/references/resolve-reference.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';
import type { RecordSource } from './record-source.ts';
import { recordSource, recordSources } from './record-source.ts';
import type { TextUnit } from './text-unit.ts';
import { textUnits } from './text-unit.ts';
import { recognitions } from '../../schemas/vocabulary.ts';

/** A document that a text names by 《…》 or 文号: one object of `/data/references.json`. */
export const referenceRecordSchema = z.strictObject({
  ...recordSource,
  provision: provisionId,
  quote: text,
  start: z.int().min(0),
  end: z.int().min(1),
  title: text.nullable(),
  documentNumber: text.nullable(),
  isNested: z.boolean(),
  target: slug.nullable(),
  recognisedBy: z.enum(recognitions).nullable(),
  sourceErrors: z.array(slug),
});

export type ReferenceRecord = z.infer<typeof referenceRecordSchema>;

/** Every document named in every text, in printed order; documents that are not held here are kept, unresolved. */
export function referenceRecords(corpus: Corpus): readonly ReferenceRecord[] {
  const policies = corpus.documents.map(({ policy }) => policy);
  const sourceOf = recordSources(corpus);
  return corpus.documents.flatMap(({ policy, text: body }) =>
    textUnits(body).flatMap((unit) =>
      findReferences(unit.text).map((reference) => ({
        ...sourceOf(policy.id),
        ...toRecord(unit, reference, resolveReference(reference, policies)),
        sourceErrors: sourceErrors(corpus, policy.id, unit, reference),
      })),
    ),
  );
}

function toRecord(
  unit: TextUnit,
  reference: Reference,
  resolved: ResolvedReference,
): Omit<ReferenceRecord, keyof RecordSource | 'sourceErrors'> {
  return {
    provision: unit.id,
    quote: reference.text,
    start: reference.start,
    end: reference.end,
    title: reference.title ?? null,
    documentNumber: reference.documentNumber ?? null,
    isNested: reference.isNested,
    target: resolved.kind === 'held' ? resolved.policy : null,
    recognisedBy: resolved.kind === 'held' ? resolved.by : null,
  };
}

/** Recorded errors of the source (原文如此) whose words overlap the reference. */
function sourceErrors(corpus: Corpus, policyId: string, unit: TextUnit, reference: Reference): string[] {
  return corpus.corrections
    .filter(
      ({ kind, policy, provision }) =>
        kind === 'source-error' && policy === policyId && provision === unit.id,
    )
    .filter(({ quote }) => {
      const start = unit.text.indexOf(quote);
      return start >= 0 && start < reference.end && reference.start < start + quote.length;
    })
    .map(({ id }) => id);
}
