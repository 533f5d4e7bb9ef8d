import type { IndicatorChartInput, IndicatorGroup } from '../../../charts/indicator/indicator-chart-input.ts';
import { layOutIndicatorChart } from '../../../charts/indicator/indicator-chart.ts';
import type { IndicatorChartGeometry } from '../../../charts/indicator/indicator-geometry.ts';
import { markSign, variantSign } from '../../../charts/svg/mark-shape.ts';
import { localise } from '../../../content/localise.ts';
import { pageBudget, takeWhatFits, textBytes } from '../../../content/page-budget.ts';
import type { Site } from '../../../content/site.ts';
import { capitalise } from '../../../i18n/capitalise.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import { earnsComparison } from '../../../domain/targets/earns-chart.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import { formatSource } from '../../records/format-statement.ts';
import { topicMessages } from '../messages.ts';
import type { ComparedGroup, ComparedRow } from './compared-groups.ts';
import { comparedGroups } from './compared-groups.ts';

/** One indicator in every region: a picture where several can be set beside each other, a sentence, and the table. */
export interface IndicatorChartView {
  readonly id: string;
  readonly title: string;
  /** What is and what is not the same between the documents. */
  readonly scope: string;
  readonly sentence: string;
  /** Those of policies, then those of reference material, which the picture leaves out. */
  readonly groups: readonly ComparedGroup[];
  /** Series and published values beyond what a page holds; the sentence counts them, too. */
  readonly more: number;
  /** Absent where fewer than two documents speak of it, or none prints a number: then the table says it all. */
  readonly wide: IndicatorChartGeometry | undefined;
  readonly narrow: IndicatorChartGeometry | undefined;
  /** The documents that it draws from, one a line. */
  readonly sources: readonly string[];
}

/**
 * The statements and published values of one indicator, those of the newest documents where they are many.
 * @param most bytes of HTML that picture and table may come to, about
 */
export function viewIndicatorChart(
  site: Site,
  locale: Locale,
  indicator: Indicator,
  most: number = pageBudget.indicators,
): IndicatorChartView {
  const all = comparedGroups(site, locale, indicator.id).toSorted(
    (a, b) => Number(a.reference) - Number(b.reference) || a.scale.order - b.scale.order,
  );
  const groups = takeWhatFits(all, most, groupBytes);
  const compared = groups.filter(({ reference }) => !reference);
  const isEarned = earnsComparison(
    compared.map(({ policy, rows }) => ({ document: policy, hasNumber: rows.some(isDrawn) })),
  );
  const input = isEarned ? chartInput(locale, indicator, compared) : undefined;
  return {
    id: indicator.id,
    title: capitalise(localise(indicator, locale).name),
    scope: localise(indicator, locale).scope,
    sentence: formatSentence(locale, all, groups),
    groups,
    more: all.length - groups.length,
    wide: input && layOutIndicatorChart(input, 700),
    narrow: input && layOutIndicatorChart(input, 320),
    sources: site.documents
      .filter(({ policy }) => (isEarned ? compared : groups).some((group) => group.policy === policy.id))
      .map(({ policy }) => formatSource(locale, policy)),
  };
}

/** About how many bytes of HTML the rows of a group are, in the table and in the picture at two widths. */
function groupBytes({ name, rows }: ComparedGroup): number {
  return rows.reduce((sum, { quote }) => sum + 1_300 + textBytes(quote + name), 0);
}

function isDrawn({ value, repeat }: ComparedRow): boolean {
  return value !== undefined && !repeat;
}

function chartInput(
  locale: Locale,
  indicator: Indicator,
  groups: readonly ComparedGroup[],
): IndicatorChartInput {
  const words = topicMessages[locale].chart;
  const { gap } = punctuation[locale];
  const stated = groups.filter(({ scale }) => scale.order < 2);
  const reported = groups.filter(({ scale }) => scale.order === 2);
  const scaleUnit = commonUnit(indicator, stated);
  const drawn = stated.flatMap(({ rows }) => rows).filter(isDrawn);
  const signs = drawn.map((row) => `${markSign(row).replace('▮', '▬')} ${words.legend[row.comparator]}`);
  const hasVariants = groups.some(({ rows }) => rows.some(({ variant }) => variant));
  return {
    verdict: `${words.comparability}${gap}${scaleUnit === undefined ? words.notComparable : words.comparable}`,
    reason: localise(indicator, locale).scope,
    sections: [
      { title: '', groups: stated.map((group) => drawGroup(group, words.join)) },
      ...(reported.length === 0
        ? []
        : [{ title: words.reports, groups: reported.map((group) => drawGroup(group, words.join)) }]),
    ],
    scaleUnit,
    key: [
      ...(scaleUnit === undefined ? [] : [[...new Set(signs)].join('　')]),
      ...(hasVariants ? [`${variantSign} ${words.variants}`] : []),
    ],
  };
}

/** The unit of the one scale: the indicator may be compared, two documents print numbers, and all of one unit and counting. */
function commonUnit({ comparable }: Indicator, groups: readonly ComparedGroup[]): string | undefined {
  const numbered = groups.filter(({ rows }) => rows.some(isDrawn));
  const [first] = numbered;
  const isOne = numbered.every(({ scale }) => scale.key === first?.scale.key);
  const documents = new Set(numbered.map(({ policy }) => policy));
  return comparable === true && isOne && documents.size > 1 ? first?.scale.unit : undefined;
}

/** A group as it is drawn: how it counts stands beside its name, repeated statements once. */
function drawGroup({ region, name, scale, rows }: ComparedGroup, join: string): IndicatorGroup {
  return {
    region,
    name: [name, ...scale.counting].join(join),
    rows: rows.filter(({ repeat }) => !repeat).map(markVariant),
  };
}

/**
 * The chart in one sentence: what is printed, in the order of the documents, then who gives no number, then what is
 * unverified, then how many are not listed.
 * @param all every group: who gives no number in what is listed may give one in another
 * @param groups those that are listed
 */
function formatSentence(
  locale: Locale,
  all: readonly ComparedGroup[],
  groups: readonly ComparedGroup[],
): string {
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
  const told = new Set(
    all.filter(({ reference, rows }) => !reference && rows.some(isReadable)).map(({ region }) => region),
  );
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
    all.length === groups.length
      ? ''
      : formatMessage(locale, words.sentenceMore, { count: all.length - groups.length }),
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
