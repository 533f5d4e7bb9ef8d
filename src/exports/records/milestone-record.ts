import { z } from 'zod';
import { milestoneSchema } from '../../schemas/milestone.ts';
import { partialDate, provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';
import { recordSource, recordSources } from './record-source.ts';

const milestone = milestoneSchema.shape;

/** A phase, deadline, event or publication: one object of `/data/milestones.json`. */
export const milestoneRecordSchema = z.strictObject({
  id: slug,
  ...recordSource,
  kind: milestone.kind,
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  precision: milestone.precision,
  basis: milestone.basis,
  reasoning: text.nullable(),
  reasoningEn: text.nullable(),
  dateText: text.nullable(),
  provision: provisionId.nullable(),
  quote: text,
  label: text,
  labelEn: text.nullable(),
  targets: z.array(slug),
  note: text.nullable(),
  review: milestone.review,
  address: z.url(),
});

export type MilestoneRecord = z.infer<typeof milestoneRecordSchema>;

/** Every milestone, in the order of the records. */
export function milestoneRecords(corpus: Corpus): readonly MilestoneRecord[] {
  const sourceOf = recordSources(corpus);
  return corpus.milestones.map((each) => ({
    id: each.id,
    ...sourceOf(each.policy),
    kind: each.kind,
    start: each.start ?? null,
    end: each.end ?? null,
    precision: each.precision,
    basis: each.basis,
    reasoning: each.reasoning ?? null,
    reasoningEn: each.reasoningEn ?? null,
    dateText: each.dateText ?? null,
    provision: each.provision ?? null,
    quote: each.quote,
    label: each.label,
    labelEn: each.labelEn ?? null,
    targets: each.targets,
    note: each.note ?? null,
    review: each.review,
    address: corpus.urls.policyAddress(each.policy, each.provision),
  }));
}
