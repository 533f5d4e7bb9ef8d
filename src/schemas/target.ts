import { z } from 'zod';
import { partialDate, provisionId, slug, text } from './provision-id.ts';
import {
  comparators,
  countings,
  dateBases,
  modalities,
  precisions,
  reviewStates,
  targetKinds,
} from './vocabulary.ts';

/** One statement of a commitment: a number, or a thing to exist, in one clause of the text. */
export const targetPoint = z.strictObject({
  /** Stable for ever: series id plus year or ordinal. */
  id: slug,
  /** The number in the printed magnitude: 12.11 for 12.11万人次, 75 for 75%, 2 for 两倍. Absent for deliverables and relative targets without a number. */
  value: z.number().optional(),
  /** Upper end of a printed range (5-10家 → value 5, valueMax 10). */
  valueMax: z.number().optional(),
  /**
   * Which number of the quote it is, where the quote prints several: the number with its unit, and with
   * enough of the words around it that it stands there once. Verbatim: 210个. Absent where the quote prints one, or one that changes (由39个增长至92个).
   */
  valueText: text.optional(),
  /** Unit as printed, magnitude word included: %, 个, 万人次, 倍, 家, 次, 个月. */
  unit: text.optional(),
  /** The unit in English, where the printed one reads as a date next to its number: 月 → months. */
  unitEn: text.optional(),
  /** What a relative commitment is measured against, in the text's words. */
  relative: z
    .strictObject({
      /** The base as printed: 全省平均水平, 全日制在校生总数. */
      base: text,
      /** Factor on that base: 两倍 → 2. */
      factor: z.number().optional(),
      /** The relation as printed: 达到或超过全省平均水平. */
      text,
    })
    .optional(),
  comparator: z.enum(comparators).optional(),
  /** The words that make the comparator, verbatim: 以上, 不少于, 达到. Absent when a bare number means eq. */
  comparatorText: text.optional(),
  /** Words that limit this number, verbatim in the quote: 每年度. Printed with the value. */
  qualifier: text.optional(),
  qualifierEn: text.optional(),
  /** First year or date of a span, when printed. */
  start: partialDate.optional(),
  /** When it falls due; 到2025年 and 2025年底 are both `2025`. Absent when the text gives no date. */
  due: partialDate.optional(),
  /** The words the date comes from, verbatim in the same paragraph as the quote (or in its heading). */
  dueText: text.optional(),
  /** Where it is derived, the reasoning stands in `note`. */
  dueBasis: z.enum(dateBases).optional(),
  precision: z.enum(precisions).optional(),
  modality: z.enum(modalities),
  /** The verb verbatim: 建成, 力争, 推动, 逐步, 探索, 支持. */
  modalityText: text.optional(),
  /** Paragraph (or heading) that prints it. */
  provision: provisionId,
  /** Verbatim and contiguous: the shortest clause that carries the statement. */
  quote: text,
  /**
   * Organisation ids in printed order; no lead body is inferred. Those of the 责任单位 line of the paragraph; without
   * such a line, those that the text names as actors. Where the quote names a body that is none (依托甲校), a note says
   * so after `机构：`. Empty when the text names none.
   */
  organisations: z.array(slug),
  /** Point that states the same commitment elsewhere in the same document. */
  repeatOf: slug.optional(),
  /** Point that states the same thing differently (两处表述不同). */
  variantOf: slug.optional(),
  /** Why the record differs from what the parser reads (after the field's name and a colon), or how a date was derived. */
  note: text.optional(),
});

/** A series: one thing measured or to be delivered in one document, with a point for every statement of it. */
export const targetSeriesSchema = z.strictObject({
  id: slug,
  policy: slug,
  /** Id in `indicators.yaml`; absent when nothing elsewhere measures the same thing. */
  indicator: slug.optional(),
  /**
   * In the text's words: stretches of a provision that states it, in printed order (words between them may be left out);
   * where it has to differ, a note says why after `名称：`.
   */
  name: text,
  /** Pages show the Chinese name where it is absent. */
  nameEn: text.optional(),
  /** Unit of the series, as printed; absent for deliverables. */
  unit: text.optional(),
  kind: z.enum(targetKinds),
  counting: z.enum(countings),
  /** What is counted or who is covered, when the text limits it: in its words, as the name is (`范围：`); parts after ； or ， may come from several provisions. */
  scope: text.optional(),
  note: text.optional(),
  review: z.enum(reviewStates),
  points: z.array(targetPoint).min(1),
});

/** The YAML file `content/targets/<policy id>.yaml`: a list of series. */
export const targetsFile = z.array(targetSeriesSchema);

export type TargetPoint = z.infer<typeof targetPoint>;
export type TargetSeries = z.infer<typeof targetSeriesSchema>;
