import { recordsOf } from '../../domain/record-index.ts';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { parseProvisionId, partOf } from '../../domain/document/parse-provision-id.ts';
import type { Provision, TableRow } from '../../domain/document/provision.ts';
import { contentId, contentsOf } from '../../domain/document/provision.ts';
import type { Duty } from '../../schemas/organisation.ts';
import type { Corpus } from '../corpus.ts';
import type { DocumentRecord } from '../records/document-record.ts';
import { policyRecord } from '../records/policy-record.ts';

/**
 * A document with its whole text, as `/data/policies/<id>.json` prints it: its record, then its provisions.
 * `organisations` are those that a 责任单位 line or row of the provision itself names, in printed order.
 */
export function policyJson(
  { policy, text }: CitableDocument,
  corpus: Pick<Corpus, 'duties' | 'topics' | 'urls'>,
): DocumentRecord {
  const own = recordsOf(corpus.duties, policy.id);
  return {
    ...policyRecord(policy, corpus),
    provisions: text.provisions.map((provision) => toRecord(provision, own)),
  };
}

function toRecord(provision: Provision, duties: readonly Duty[]): DocumentRecord['provisions'][number] {
  const { id, label, heading, runIn, paragraphs, tables = [], children } = provision;
  const rows = tables.flatMap((table) => table.rows);
  const ids = new Set([id, ...[...paragraphs, ...rows].map((each) => each.id)]);
  const named = duties.filter((duty) => ids.has(duty.provision)).flatMap((duty) => duty.organisations);
  return {
    id,
    label,
    heading,
    runIn,
    order: contentsOf(provision).map(contentId),
    paragraphs: paragraphs.map((paragraph) => ({ id: paragraph.id, text: paragraph.text })),
    tables: tables.map((table) => ({
      id: table.id,
      ...captionOf(provision),
      rows: table.rows.map(rowRecord),
    })),
    organisations: [...new Set(named)],
    children: children.map((child) => toRecord(child, duties)),
  };
}

/** The title of an annex or box names the one table in it. */
function captionOf(provision: Provision): { readonly caption?: string } {
  const { id, heading, tables = [], children } = provision;
  const kind = parseProvisionId(id).at(-1)?.kind;
  if (tables.length !== 1 || (kind !== 'annex' && kind !== 'annex-table' && kind !== 'box')) return {};
  const title = children.find((child) => partOf(child.id) === 'title')?.heading ?? heading;
  return title === '' ? {} : { caption: title };
}

function rowRecord({
  id,
  cells,
}: TableRow): DocumentRecord['provisions'][number]['tables'][number]['rows'][number] {
  const isHeader = cells.every(({ header }) => header === true);
  return { id, ...(isHeader ? { header: true } : {}), cells: cells.map((cell) => ({ ...cell })) };
}
