import type { Report } from '../../schemas/report.ts';

/** A published value as printed: 12.11万人次, 50余所; empty for a fact without a number. */
export function printReport(report: Report): string {
  if (report.value === undefined) return '';
  const number = report.valueMax === undefined ? `${report.value}` : `${report.value}–${report.valueMax}`;
  const isQualified = report.comparator === 'gte' || report.comparator === 'approx';
  return `${number}${report.unit ?? ''}${isQualified ? (report.comparatorText ?? '') : ''}`;
}
