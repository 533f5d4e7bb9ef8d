import { z } from 'zod';
import { partialDate, provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Report } from '../../schemas/report.ts';
import { reportSchema } from '../../schemas/report.ts';
import type { Corpus } from '../corpus.ts';
import { indicatorNames, namesOfIndicators } from './record-names.ts';
import { recordSource, recordSources } from './record-source.ts';

const report = reportSchema.shape;

/** A published value with its source: one object of `/data/reports.json`. */
export const reportRecordSchema = z.strictObject({
  id: slug,
  policy: recordSource.policy.nullable(),
  nature: recordSource.nature.nullable(),
  trackers: recordSource.trackers.nullable(),
  document: recordSource.document.nullable(),
  documentEn: recordSource.documentEn,
  /** The place of the document; of a value printed elsewhere, the place that it is about. */
  region: text.nullable(),
  regionEn: recordSource.regionEn,
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
  ...indicatorNames,
  /** Where the words stand: the provision, or the address of the publication. */
  address: z.url().nullable(),
});

export type ReportRecord = z.infer<typeof reportRecordSchema>;

/** Every published value, in the order of the records. */
export function reportRecords(corpus: Corpus): readonly ReportRecord[] {
  const sourceOf = recordSources(corpus);
  const indicatorNamesOf = namesOfIndicators(corpus);
  const regions = new Map(corpus.documents.map(({ policy: { region } }) => [region.name, region.nameEn]));
  return corpus.reports.map((each) => ({
    id: each.id,
    ...(each.policy === undefined
      ? { ...noSource, ...regionOf(each.region, regions) }
      : sourceOf(each.policy)),
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
    ...indicatorNamesOf(each.indicator),
    address: addressOf(corpus, each),
  }));
}

const noSource = { policy: null, nature: null, trackers: null, document: null, documentEn: null } as const;

/** A region by its name, with the English name that a document of it gives. */
function regionOf(
  region: string | undefined,
  namesEn: ReadonlyMap<string, string | undefined>,
): Pick<ReportRecord, 'region' | 'regionEn'> {
  return { region: region ?? null, regionEn: namesEn.get(region ?? '') ?? null };
}

function addressOf({ urls }: Corpus, { policy, source }: Report): string | null {
  if (!('provision' in source)) return source.url ?? null;
  return policy === undefined ? null : urls.policyAddress(policy, source.provision);
}

/** The two kinds of source in one shape: a provision of a published document, or a publication elsewhere. */
function sourceFields(source: Report['source']): Pick<ReportRecord, 'provision' | 'quote' | 'publication'> {
  if ('provision' in source) return { provision: source.provision, quote: source.quote, publication: null };
  const { quote, url, ...publication } = source;
  return { provision: null, quote, publication: { ...publication, url: url ?? null } };
}
