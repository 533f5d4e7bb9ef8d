import { z } from 'zod';
import { formatCoverage } from '../../i18n/format-coverage.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { targetPoint, targetSeriesSchema } from '../../schemas/target.ts';
import { statuses } from '../../schemas/vocabulary.ts';
import type { Corpus } from '../corpus.ts';
import { countTexts } from '../corpus.ts';
import type { IndicatorNames } from './record-names.ts';
import { indicatorNames, namesOfIndicators } from './record-names.ts';
import type { RecordSource } from './record-source.ts';
import { recordSource, recordSources } from './record-source.ts';

const point = targetPoint.shape;
const series = targetSeriesSchema.shape;

/** One statement of a commitment with the series it belongs to: one object of `/data/targets.json`. */
export const targetRecordSchema = z.strictObject({
  id: slug,
  series: slug,
  ...recordSource,
  indicator: slug.nullable(),
  name: text,
  nameEn: text.nullable(),
  kind: series.kind,
  counting: series.counting,
  scope: text.nullable(),
  seriesUnit: text.nullable(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  valueText: text.nullable(),
  unit: text.nullable(),
  unitEn: text.nullable(),
  relative: point.relative.unwrap().nullable(),
  comparator: point.comparator.unwrap().nullable(),
  comparatorText: text.nullable(),
  qualifier: text.nullable(),
  qualifierEn: text.nullable(),
  start: point.start.unwrap().nullable(),
  due: point.due.unwrap().nullable(),
  dueText: text.nullable(),
  dueBasis: point.dueBasis.unwrap().nullable(),
  precision: point.precision.unwrap().nullable(),
  modality: point.modality,
  modalityText: text.nullable(),
  provision: provisionId,
  quote: text,
  organisations: z.array(slug),
  status: z.enum(statuses).nullable(),
  statusAsOf: z.iso.date(),
  statusNote: text,
  variantOf: slug.nullable(),
  repeatOf: slug.nullable(),
  note: text.nullable(),
  seriesNote: text.nullable(),
  review: series.review,
  ...indicatorNames,
  organisationNames: z.array(text),
  organisationNamesEn: z.array(text),
  page: z.url(),
  address: z.url(),
});

export type TargetRecord = z.infer<typeof targetRecordSchema>;

/** Every statement, in the order of the records. */
export function targetRecords(corpus: Corpus): readonly TargetRecord[] {
  const { total, reference } = countTexts(corpus);
  const statusNote = formatCoverage('zh-CN', { total, reference });
  const sourceOf = recordSources(corpus);
  const indicatorNamesOf = namesOfIndicators(corpus);
  const bodies = new Map(corpus.organisations.map((body) => [body.id, body]));
  return corpus.targets.flatMap((each) =>
    each.points.map((one) => ({
      ...toRecord(each, one, sourceOf(each.policy)),
      status: corpus.statuses.get(one.id) ?? null,
      statusAsOf: corpus.asOf,
      statusNote,
      ...indicatorNamesOf(each.indicator),
      // One name an id, so that the lists can be read side by side.
      organisationNames: one.organisations.map((id) => bodies.get(id)?.name ?? id),
      organisationNamesEn: one.organisations.map(
        (id) => bodies.get(id)?.nameEn ?? bodies.get(id)?.name ?? id,
      ),
      page: corpus.urls.targetAddress(each.id, one.id),
      address: corpus.urls.policyAddress(each.policy, one.provision),
    })),
  );
}

/** What a statement says by itself, without what is looked up for it. */
type OwnFields = Omit<
  TargetRecord,
  | 'status'
  | 'statusAsOf'
  | 'statusNote'
  | 'organisationNames'
  | 'organisationNamesEn'
  | 'page'
  | 'address'
  | keyof IndicatorNames
>;

function toRecord(each: TargetSeries, one: TargetPoint, source: RecordSource): OwnFields {
  return {
    id: one.id,
    series: each.id,
    ...source,
    indicator: each.indicator ?? null,
    name: each.name,
    nameEn: each.nameEn ?? null,
    kind: each.kind,
    counting: each.counting,
    scope: each.scope ?? null,
    seriesUnit: each.unit ?? null,
    value: one.value ?? null,
    valueMax: one.valueMax ?? null,
    valueText: one.valueText ?? null,
    unit: one.unit ?? null,
    unitEn: one.unitEn ?? null,
    relative: one.relative ?? null,
    comparator: one.comparator ?? null,
    comparatorText: one.comparatorText ?? null,
    qualifier: one.qualifier ?? null,
    qualifierEn: one.qualifierEn ?? null,
    start: one.start ?? null,
    due: one.due ?? null,
    dueText: one.dueText ?? null,
    dueBasis: one.dueBasis ?? null,
    precision: one.precision ?? null,
    modality: one.modality,
    modalityText: one.modalityText ?? null,
    provision: one.provision,
    quote: one.quote,
    organisations: one.organisations,
    variantOf: one.variantOf ?? null,
    repeatOf: one.repeatOf ?? null,
    note: one.note ?? null,
    seriesNote: each.note ?? null,
    review: each.review,
  };
}
