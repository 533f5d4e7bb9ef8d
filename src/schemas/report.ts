import { z } from 'zod';
import { partialDate, provisionId, slug, text } from './provision-id.ts';
import { comparators, countings, dateBases, reportRoles, reviewStates } from './vocabulary.ts';
import { webAddress } from './web-address.ts';

/** A published value: what a source says was the case. The only ground for any word about progress. */
export const reportSchema = z.strictObject({
  id: slug,
  /** Document that prints it, when it is published here. */
  policy: slug.optional(),
  /** Region name as in the policy record, when the source is not published here. */
  region: text.optional(),
  indicator: slug.optional(),
  /** In the text's words, as the name of a target series is. */
  name: text,
  /** Pages show the Chinese name where it is absent. */
  nameEn: text.optional(),
  role: z.enum(reportRoles),
  /** The number in the printed magnitude; absent for a fact without a number. */
  value: z.number().optional(),
  valueMax: z.number().optional(),
  /**
   * Which number of the quote it is, where the quote prints several: the number with its unit, and with
   * enough of the words around it that it stands there once. Verbatim: 210个. Absent where the quote prints one, or one that changes (由39个增长至92个).
   */
  valueText: text.optional(),
  /** Earlier value when the source prints a change (由39个增长至92个 → from 39, value 92). */
  from: z.number().optional(),
  comparator: z.enum(comparators).optional(),
  comparatorText: text.optional(),
  /** Unit as printed, magnitude word included. */
  unit: text.optional(),
  counting: z.enum(countings),
  /** Day or year that the value is of; absent when the source does not say. */
  asOf: partialDate.optional(),
  asOfText: text.optional(),
  asOfBasis: z.enum(dateBases).optional(),
  /** Where it is printed: a provision here, or a publication elsewhere. */
  source: z.union([
    z.strictObject({ provision: provisionId, quote: text }),
    z.strictObject({
      title: text,
      publisher: text,
      published: partialDate,
      url: webAddress.optional(),
      retrieved: z.iso.date(),
      quote: text,
    }),
  ]),
  /** Report that prints the same value elsewhere in the same document. */
  repeatOf: slug.optional(),
  note: text.optional(),
  review: z.enum(reviewStates),
});

/** The YAML file `content/reports/<policy id>.yaml`: a list of reports. */
export const reportsFile = z.array(reportSchema);

/** A target and a published value that a reader may want to set side by side, and whether that is allowed. */
export const comparisonSchema = z.strictObject({
  /** Target point id. */
  target: slug,
  /** Report id. */
  report: slug,
  comparable: z.boolean(),
  /** Why they may, or may not, be compared (unit, scope, counting, date, source). */
  reason: text,
  reasonEn: text,
});
export const comparisonsFile = z.array(comparisonSchema);

export type Report = z.infer<typeof reportSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
