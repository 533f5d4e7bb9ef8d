import type { PartialDate } from './partial-date.ts';

/** What a text's relative dates count from. */
export interface DateContext {
  /** Date of the document: 本年 is its year, and 三年内 counts from it. */
  readonly base?: PartialDate;
  /** Year that the document's measures are for, where its title says so: what 全年 and 年底前 mean, else that of `base`. */
  readonly year?: PartialDate;
}
