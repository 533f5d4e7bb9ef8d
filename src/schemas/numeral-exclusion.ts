import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';

/**
 * Why a numeral is no quantity to track, in one word: `名称` in a name or title (“双高”, 七部门) · `文号` in a document
 * number · `编号` in a number of an item · `日期` in a date that dates no record · `序数` an order (第一阶段) · `成语` in
 * a set phrase (四位一体) · `词素` part of a word (一体化, 统一) · `虚指` no count (一批) · `统称` counts what a summary
 * name holds (两大集团) · `并列` counts what the sentence lists (市、县两级) · `对象` says who is meant (不满一年人员).
 */
export const exclusionReason = z.enum([
  '名称',
  '文号',
  '编号',
  '日期',
  '序数',
  '成语',
  '词素',
  '虚指',
  '统称',
  '并列',
  '对象',
]);

/** A numeral in a text that is no quantity to track, with a one-word reason. */
export const numeralExclusionSchema = z.strictObject({
  policy: slug,
  provision: provisionId,
  /** The numeral with enough of its surroundings to be found, verbatim; covers every numeral inside it. */
  quote: text,
  reason: exclusionReason,
});

export const numeralExclusionsFile = z.array(numeralExclusionSchema);
export type NumeralExclusion = z.infer<typeof numeralExclusionSchema>;
