import type { Report } from '../../schemas/report.ts';

/** A published value set beside a statement of a series. */
export interface ReportBeside {
  readonly report: Report;
  /** Its source is reference material. */
  readonly unverified: boolean;
  /** It may be compared with the statement beside which it is set. */
  readonly comparable: boolean;
}
