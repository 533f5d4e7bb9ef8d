import { markSign } from '../../charts/svg/mark-shape.ts';
import { localise } from '../../content/localise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import { sourceLocale, type Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { glossUnit } from '../../i18n/unit-glosses.ts';
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
 * The printed number with its comparator, in the interface's words: 65%以上 · 65% or more. In another language the
 * unit is glossed: 3月 (months) or more.
 */
export function formatValue(locale: Locale, point: TargetPoint): string {
  if (point.value === undefined) return point.relative?.text ?? '';
  const words = chartMessages[locale];
  const { qualifier } = localise(point, locale);
  const isHalf = point.value === 0.5 && point.unit === undefined;
  const single = isHalf ? words.half : `${point.value}`;
  const number = point.valueMax === undefined ? single : `${point.value}–${point.valueMax}`;
  const value = `${number}${formatUnit(locale, point, point.valueMax ?? point.value)}${words.comparator[point.comparator ?? 'eq']}`;
  return qualifier === undefined ? value : formatMessage(locale, words.qualified, { qualifier, value });
}

/**
 * The printed unit, in another language with what it says: 所 (schools).
 * @param count the number before it, where one stands
 */
function formatUnit(locale: Locale, record: Pick<TargetPoint, 'unit' | 'unitEn'>, count = Infinity): string {
  const { unit = '' } = record;
  const own = localise(record, locale).unit;
  const gloss = own === record.unit ? glossUnit(locale, unit, count) : own;
  const { open, close } = punctuation[locale];
  return gloss === undefined ? unit : `${unit}${open}${gloss}${close}`;
}

/**
 * A published value as printed: 12.11万人次, 50余所; empty for a fact without a number. In another language the unit is
 * glossed and the words of the interface say what makes it a bound: 50所 (schools) or more.
 */
export function formatReport(locale: Locale, report: Report): string {
  if (report.value === undefined) return '';
  const number = report.valueMax === undefined ? `${report.value}` : `${report.value}–${report.valueMax}`;
  const unit = formatUnit(locale, { unit: report.unit }, report.valueMax ?? report.value);
  return `${number}${unit}${formatBound(locale, report)}`;
}

/** The words that make a published value a bound or an estimate: 余, 左右. */
function formatBound(locale: Locale, { comparator, comparatorText = '' }: Report): string {
  if (comparator !== 'gte' && comparator !== 'approx') return '';
  return locale === sourceLocale ? comparatorText : chartMessages[locale].comparator[comparator];
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
