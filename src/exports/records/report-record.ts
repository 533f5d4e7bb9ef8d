import { z } from 'zod';
import { partialDate, provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Report } from '../../schemas/report.ts';
import { reportSchema } from '../../schemas/report.ts';
import type { Corpus } from '../corpus.ts';
import { recordSource, recordSources } from './record-source.ts';

const report = reportSchema.shape;

/** A published value with its source: one object of `/data/reports.json`. */
export const reportRecordSchema = z.strictObject({
  id: slug,
  policy: recordSource.policy.nullable(),
  nature: recordSource.nature.nullable(),
  trackers: recordSource.trackers.nullable(),
  region: text.nullable(),
  indicator: slug.nullable(),
  name: text,
  nameEn: text.nullable(),
  role: report.role,
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  valueText: text.nullable(),
  from: z.number().nullable(),
  comparator: report.comparator.unwrap().nullable(),
  comparatorText: text.nullable(),
  unit: text.nullable(),
  counting: report.counting,
  asOf: partialDate.nullable(),
  asOfText: text.nullable(),
  asOfBasis: report.asOfBasis.unwrap().nullable(),
  provision: provisionId.nullable(),
  quote: text,
  publication: z
    .strictObject({
      title: text,
      publisher: text,
      published: partialDate,
      url: z.url().nullable(),
      retrieved: z.iso.date(),
    })
    .nullable(),
  repeatOf: slug.nullable(),
  note: text.nullable(),
  review: report.review,
});

export type ReportRecord = z.infer<typeof reportRecordSchema>;

/** Every published value, in the order of the records. */
export function reportRecords(corpus: Corpus): readonly ReportRecord[] {
  const sourceOf = recordSources(corpus);
  return corpus.reports.map((each) => ({
    id: each.id,
    ...(each.policy === undefined ? { policy: null, nature: null, trackers: null } : sourceOf(each.policy)),
    region: each.region ?? null,
    indicator: each.indicator ?? null,
    name: each.name,
    nameEn: each.nameEn ?? null,
    role: each.role,
    value: each.value ?? null,
    valueMax: each.valueMax ?? null,
    valueText: each.valueText ?? null,
    from: each.from ?? null,
    comparator: each.comparator ?? null,
    comparatorText: each.comparatorText ?? null,
    unit: each.unit ?? null,
    counting: each.counting,
    asOf: each.asOf ?? null,
    asOfText: each.asOfText ?? null,
    asOfBasis: each.asOfBasis ?? null,
    ...sourceFields(each.source),
    repeatOf: each.repeatOf ?? null,
    note: each.note ?? null,
    review: each.review,
  }));
}

/** The two kinds of source in one shape: a provision of a published document, or a publication elsewhere. */
function sourceFields(source: Report['source']): Pick<ReportRecord, 'provision' | 'quote' | 'publication'> {
  if ('provision' in source) return { provision: source.provision, quote: source.quote, publication: null };
  const { quote, url, ...publication } = source;
  return { provision: null, quote, publication: { ...publication, url: url ?? null } };
}
