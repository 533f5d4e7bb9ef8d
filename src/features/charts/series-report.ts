import type { Report } from '../../schemas/report.ts';

/** A published value that is shown with a statement of a series. */
export interface SeriesReport {
  readonly report: Report;
  /** Its source is reference material. */
  readonly unverified: boolean;
  /** It may be compared with the statement with which it is shown. */
  readonly comparable: boolean;
}
