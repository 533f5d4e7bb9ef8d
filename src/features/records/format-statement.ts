import { markSign } from '../../charts/svg/mark-shape.ts';
import { localise } from '../../content/localise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Report } from '../../schemas/report.ts';
import type { TargetPoint } from '../../schemas/target.ts';

/**
 * When a statement is due, in words: 2025年. A date that the text does not print follows its own words
 * (用1年左右时间（推算为2024年）), and without any date that is said.
 */
export function formatDue(locale: Locale, { due, dueBasis, dueText }: TargetPoint): string {
  const words = chartMessages[locale];
  if (due === undefined) return words.undated;
  const date = formatDate(locale, due);
  return dueBasis === 'derived'
    ? formatMessage(locale, words.derivedDue, { words: dueText ?? '', date })
    : date;
}

/**
 * The printed number with its comparator, in the interface's words: 65%以上 · 65% or more. In another language a unit
 * that reads as a date is glossed: 3月 (months) or more.
 */
export function formatValue(locale: Locale, point: TargetPoint): string {
  if (point.value === undefined) return point.relative?.text ?? '';
  const words = chartMessages[locale];
  const { qualifier, unit } = localise(point, locale);
  const { open, close } = punctuation[locale];
  const isHalf = point.value === 0.5 && point.unit === undefined;
  const single = isHalf ? words.half : `${point.value}`;
  const number = point.valueMax === undefined ? single : `${point.value}–${point.valueMax}`;
  const gloss = unit === point.unit ? '' : `${open}${unit}${close}`;
  const value = `${number}${point.unit ?? ''}${gloss}${words.comparator[point.comparator ?? 'eq']}`;
  return qualifier === undefined ? value : formatMessage(locale, words.qualified, { qualifier, value });
}

/** A published value as printed: 12.11万人次, 50余所; empty for a fact without a number. */
export function formatReport(report: Report): string {
  if (report.value === undefined) return '';
  const number = report.valueMax === undefined ? `${report.value}` : `${report.value}–${report.valueMax}`;
  const isQualified = report.comparator === 'gte' || report.comparator === 'approx';
  return `${number}${report.unit ?? ''}${isQualified ? (report.comparatorText ?? '') : ''}`;
}

/**
 * The document behind a chart in one line: region, title, number and date as far as it has them. Reference material
 * says what it is, and that it is not verified.
 */
export function formatSource(locale: Locale, policy: Policy): string {
  const words = chartMessages[locale];
  const date = policy.dateSigned ?? policy.datePublished;
  const facts = [policy.documentNumber, date === undefined ? undefined : formatDate(locale, date)]
    .filter((fact) => fact !== undefined)
    .join(punctuation[locale].comma);
  const isReference = policy.nature === 'reference';
  const name = localise(policy, locale).title;
  // The title of reference material is editorial, so no title marks stand around it.
  const title = isReference ? name : formatMessage(locale, words.titled, { title: name });
  return [
    localise(policy.region, locale).name,
    facts === '' ? title : formatMessage(locale, words.source, { title, facts }),
    ...(isReference ? [policyMessages[locale].natureLong.reference, words.unverified] : []),
  ].join(' · ');
}

/** The sign of a statement in the matrix; ◆ is a thing to exist without a number. */
export function signOf({ value, comparator = 'eq' }: TargetPoint): string {
  return markSign({ role: value === undefined ? 'deliverable' : 'target', comparator });
}
