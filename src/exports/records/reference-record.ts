import { recordsOf } from '../../domain/record-index.ts';
import { z } from 'zod';
import type { Line } from '../../domain/document/lines.ts';
import { documentLines, partAt, partsOf, withoutLabels } from '../../domain/document/lines.ts';
import { findReferences } from '../../domain/references/find-references.ts';
import type { DocumentReference } from '../../domain/references/reference.ts';
import type { ResolvedReference } from '../../domain/references/resolve-reference.ts';
import { resolveReference } from '../../domain/references/resolve-reference.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import { recognitions } from '../../schemas/vocabulary.ts';
import type { Corpus } from '../corpus.ts';
import type { RecordSource } from './record-source.ts';
import { recordSource, recordSources } from './record-source.ts';

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
  address: z.url(),
});

export type ReferenceRecord = z.infer<typeof referenceRecordSchema>;

/** Every document named in every text, in printed order; documents that are not published here are kept, unresolved. */
export function referenceRecords(corpus: Corpus): readonly ReferenceRecord[] {
  return resolvedReferences(corpus).map(({ record }) => record);
}

/** A record, and where the reference leads. */
export interface RecordedReference {
  readonly record: ReferenceRecord;
  readonly resolved: ResolvedReference;
}

/** The same, each with where it leads: a record does not say which documents a title may mean. */
export function resolvedReferences(corpus: Corpus): readonly RecordedReference[] {
  const policies = corpus.documents.map(({ policy }) => policy);
  const sourceOf = recordSources(corpus);
  return corpus.documents.flatMap(({ policy, text: body }) =>
    withoutLabels(documentLines(body)).flatMap((line) =>
      findReferences(line.text).map((reference) => {
        const resolved = resolveReference(reference, policies, { line: line.text, own: policy.id });
        const record = {
          ...sourceOf(policy.id),
          ...toRecord(line, reference, resolved),
          sourceErrors: sourceErrors(corpus, policy.id, line, reference),
          address: corpus.urls.policyAddress(policy.id, partAt(line, reference.start)?.id ?? line.id),
        };
        return { record, resolved };
      }),
    ),
  );
}

/**
 * A reference is addressed by the heading (its number aside) or paragraph that it begins in, and counted from there;
 * one that begins in a run-in heading may end in the paragraph that the heading opens.
 */
function toRecord(
  line: Line,
  reference: DocumentReference,
  resolved: ResolvedReference,
): Omit<ReferenceRecord, keyof RecordSource | 'sourceErrors' | 'address'> {
  const part = partAt(line, reference.start);
  const offset = part?.start ?? 0;
  return {
    provision: part?.id ?? line.id,
    quote: reference.text,
    start: reference.start - offset,
    end: reference.end - offset,
    title: reference.title ?? null,
    documentNumber: reference.documentNumber ?? null,
    isNested: reference.isNested,
    target: resolved.kind === 'published' ? resolved.policy : null,
    recognisedBy: resolved.kind === 'published' ? resolved.by : null,
  };
}

/** Recorded errors of the source (原文如此) whose words overlap the reference. */
function sourceErrors(corpus: Corpus, policyId: string, line: Line, reference: DocumentReference): string[] {
  const parts = new Map(partsOf(line).map((part) => [part.id, part]));
  return recordsOf(corpus.corrections, policyId)
    .filter(({ kind }) => kind === 'source-error')
    .filter(({ provision, quote }) => {
      const part = parts.get(provision);
      const at = part?.text.indexOf(quote) ?? -1;
      const start = (part?.start ?? 0) + at;
      return at >= 0 && start < reference.end && reference.start < start + quote.length;
    })
    .map(({ id }) => id);
}
