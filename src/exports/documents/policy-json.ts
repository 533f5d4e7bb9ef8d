import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { Duty } from '../../schemas/organisation.ts';
import type { Corpus } from '../corpus.ts';
import type { DocumentRecord } from '../records/document-record.ts';
import { policyRecord } from '../records/policy-record.ts';

/**
 * A document with its whole text, as `/data/policies/<id>.json` prints it: its record, then its provisions.
 * `organisations` are those that a 责任单位 line of the provision itself names, in printed order.
 */
export function policyJson(
  { policy, text }: CitableDocument,
  { duties, topics }: Pick<Corpus, 'duties' | 'topics'>,
): DocumentRecord {
  const own = duties.filter((duty) => duty.policy === policy.id);
  return {
    ...policyRecord(policy, topics),
    provisions: text.provisions.map((provision) => toRecord(provision, own)),
  };
}

function toRecord(
  { id, label, heading, runIn, paragraphs, children }: Provision,
  duties: readonly Duty[],
): DocumentRecord['provisions'][number] {
  const ids = new Set([id, ...paragraphs.map((paragraph) => paragraph.id)]);
  const named = duties.filter((duty) => ids.has(duty.provision)).flatMap((duty) => duty.organisations);
  return {
    id,
    label,
    heading,
    runIn,
    paragraphs: paragraphs.map((paragraph) => ({ id: paragraph.id, text: paragraph.text })),
    organisations: [...new Set(named)],
    children: children.map((child) => toRecord(child, duties)),
  };
}
