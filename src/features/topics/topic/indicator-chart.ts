import type { IndicatorPanel } from '../../../charts/indicator/indicator-chart.ts';
import { layOutIndicatorChart } from '../../../charts/indicator/indicator-chart.ts';
import type { IndicatorChartGeometry } from '../../../charts/indicator/indicator-geometry.ts';
import { markSign, variantSign } from '../../../charts/svg/mark-shape.ts';
import { localise } from '../../../content/localise.ts';
import type { Site } from '../../../content/site.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { MeasuredNumber } from '../../../domain/targets/earns-chart.ts';
import { earnsChart } from '../../../domain/targets/earns-chart.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import type { Comparator } from '../../../schemas/vocabulary.ts';
import { formatSource } from '../../records/format-statement.ts';
import { topicMessages } from '../messages.ts';
import type { ComparedGroup, ComparedRow } from './compared-groups.ts';
import { comparedGroups } from './compared-groups.ts';

/** One indicator in every region: a chart where there are numbers, a sentence, and the table of all statements. */
export interface IndicatorChartView {
  readonly id: string;
  readonly title: string;
  /** What is and what is not the same between the documents. */
  readonly scope: string;
  readonly sentence: string;
  readonly groups: readonly ComparedGroup[];
  /** Absent where the numbers say no more together than each alone. */
  readonly wide: IndicatorChartGeometry | undefined;
  readonly narrow: IndicatorChartGeometry | undefined;
  /** Marks that occur, for the legend. */
  readonly legend: readonly { readonly sign: string; readonly shape: Comparator | 'report' }[];
  readonly hasHollow: boolean;
  readonly hasVariants: boolean;
  /** The documents that it draws from, one a line. */
  readonly sources: readonly string[];
}

/** The statements and published values of one indicator. */
export function viewIndicatorChart(site: Site, locale: Locale, indicator: Indicator): IndicatorChartView {
  const groups = comparedGroups(site, locale, indicator.id);
  const panels = panelsOf(locale, groups);
  const drawn = panels.flatMap(({ groups: list, hollow }) =>
    list
      .flatMap(({ rows }) => rows.map((row) => ({ row, hollow })))
      .filter(({ row }) => row.value !== undefined),
  );
  const isEarned = panels.some((panel) => earnsChart(measurePanel(locale, indicator.id, panel)));
  const legend = drawn.map(({ row, hollow }) => ({
    // Across the scale a range lies.
    sign: markSign({ ...row, hollow })
      .replace('▮', '▬')
      .replace('▯', '▭'),
    shape: row.role === 'report' ? ('report' as const) : row.comparator,
  }));
  return {
    id: indicator.id,
    title: localise(indicator, locale).name,
    scope: localise(indicator, locale).scope,
    sentence: formatSentence(locale, groups),
    groups,
    wide: isEarned ? layOutIndicatorChart(panels, 640) : undefined,
    narrow: isEarned ? layOutIndicatorChart(panels, 320) : undefined,
    legend: !isEarned ? [] : [...new Map(legend.map((entry) => [entry.sign + entry.shape, entry])).values()],
    hasHollow: isEarned && drawn.some(({ hollow }) => hollow),
    hasVariants: isEarned && groups.some(({ rows }) => rows.some(({ variant }) => variant)),
    sources: site.documents
      .filter(({ policy }) => groups.some((group) => group.policy === policy.id))
      .map(({ policy }) => formatSource(locale, policy)),
  };
}

/** The numbers of one scale; a group is what one place states of one thing. */
function measurePanel(
  locale: Locale,
  indicator: string,
  { groups, unit }: IndicatorPanel,
): readonly MeasuredNumber[] {
  const { dateUnstated, asOfUnstated } = topicMessages[locale].chart;
  return groups.flatMap(({ title, rows }) =>
    rows.map(({ role, value, valueMax, when }) => ({
      role: role === 'report' ? 'report' : 'statement',
      value,
      valueMax,
      unit,
      date: when === dateUnstated || when === asOfUnstated ? undefined : when,
      indicator,
      region: title,
    })),
  );
}

/** Groups by the scale they may share; policies before reference material, numbers before words. */
function panelsOf(locale: Locale, groups: readonly ComparedGroup[]): readonly IndicatorPanel[] {
  const words = topicMessages[locale].chart;
  const ordered = groups.toSorted(
    (a, b) => Number(a.reference) - Number(b.reference) || a.scale.order - b.scale.order,
  );
  const panels = Map.groupBy(ordered, ({ scale, reference }) => `${reference} ${scale.key}`);
  return [...panels.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const { scale, reference } = first;
    const names = new Set(list.map(({ name }) => name));
    const standing = reference ? [topicMessages[locale].reference, words.unverified] : [];
    return [
      {
        title: [
          ...standing,
          ...scale.title,
          ...(scale.order === 0 && names.size > 1 ? [words.namesDiffer] : []),
        ].join(words.join),
        ...(scale.unit === undefined ? {} : { unit: scale.unit }),
        hollow: reference,
        groups: list.map(({ region, name, rows }) => ({
          title: formatMessage(locale, words.group, { region, name }),
          rows: rows.filter(({ repeat }) => !repeat).map(markVariant),
        })),
      },
    ];
  });
}

/** The chart in one sentence: what is printed, in the order of the documents, then who gives no number, then what is unverified. */
function formatSentence(locale: Locale, groups: readonly ComparedGroup[]): string {
  const words = topicMessages[locale].chart;
  const read = (list: readonly ComparedGroup[]) =>
    list
      .map(({ region, name, rows }) => {
        const values = rows
          .filter(isReadable)
          .map(({ when, label }) => formatMessage(locale, words.sentenceValue, { when, value: label }));
        return formatMessage(locale, words.sentenceGroup, {
          region,
          name,
          values: values.join(punctuation[locale].comma),
        });
      })
      .join(punctuation[locale].semicolon);
  const readable = groups.filter(({ rows }) => rows.some(isReadable));
  const verified = readable.filter(({ reference }) => !reference);
  const targets = verified.filter(({ scale }) => scale.order < 2);
  const reports = verified.filter(({ scale }) => scale.order === 2);
  const unverified = readable.filter(({ reference }) => reference);
  const stating = groups.filter(({ reference, scale }) => !reference && scale.order < 2);
  const told = new Set([...targets, ...reports].map(({ region }) => region));
  const silent = new Set(stating.map(({ region }) => region)).difference(told);
  return [
    targets.length === 0 ? '' : formatMessage(locale, words.sentence, { statements: read(targets) }),
    silent.size === 0
      ? ''
      : formatMessage(locale, words.sentenceNoNumber, {
          regions: [...silent].join(punctuation[locale].listComma),
        }),
    reports.length === 0 ? '' : formatMessage(locale, words.sentenceReports, { statements: read(reports) }),
    unverified.length === 0
      ? ''
      : formatMessage(locale, words.sentenceReference, { statements: read(unverified) }),
  ]
    .join('')
    .trim();
}

/** It prints a number, or a relation in words. */
function isReadable({ value, stated, repeat }: ComparedRow): boolean {
  return !repeat && (value !== undefined || stated);
}

/** A statement that differs from another of its document bears a sign, after its value or else its verb. */
function markVariant(row: ComparedRow): ComparedRow {
  if (!row.variant) return row;
  return row.label === ''
    ? { ...row, stage: `${row.stage} ${variantSign}`.trim() }
    : { ...row, label: `${row.label} ${variantSign}` };
}
