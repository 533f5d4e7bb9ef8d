import { drawIndicatorChart } from '../../../charts/indicator/draw-indicator-chart.ts';
import { framePicture } from '../../../charts/picture/frame-picture.ts';
import { variantSign } from '../../../charts/svg/mark-shape.ts';
import { targetPaint } from '../../../charts/target/target-paint.ts';
import type { Site } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { pictureWords } from '../../charts/picture-words.ts';
import { topicMessages } from '../messages.ts';
import type { IndicatorChartView } from './indicator-chart.ts';
import { viewIndicatorChart } from './indicator-chart.ts';

/** The comparisons of places that are drawn, each with the topic that first shows it. */
export function drawnIndicators(
  site: Site,
  locale: Locale,
): readonly { readonly chart: IndicatorChartView; readonly topic: string }[] {
  return site.indicators.flatMap((indicator) => {
    const topic = site.topics.find(({ indicators }) => indicators.includes(indicator.id));
    if (topic === undefined) return [];
    const chart = viewIndicatorChart(site, locale, indicator);
    return chart.wide === undefined ? [] : [{ chart, topic: topic.id }];
  });
}

/** Marks that occur in a comparison, each with its sign and meaning. */
export function comparisonKey(
  locale: Locale,
  chart: IndicatorChartView,
): readonly { readonly sign?: string; readonly meaning: string }[] {
  const words = topicMessages[locale].chart;
  return [
    ...chart.legend.map(({ sign, shape }) => ({ sign, meaning: words.legend[shape] })),
    ...(chart.hasVariants ? [{ sign: variantSign, meaning: words.variants }] : []),
    ...(chart.hasHollow ? [{ meaning: words.hollow }] : []),
  ];
}

/** A comparison of places as an SVG file, with what may be compared and what may not. */
export function drawIndicatorPicture(
  site: Site,
  locale: Locale,
  { chart, topic }: { readonly chart: IndicatorChartView; readonly topic: string },
): string {
  const { wide } = chart;
  const bodies =
    wide === undefined
      ? []
      : [
          {
            body: { width: wide.width, height: wide.height, groups: drawIndicatorChart(wide) },
            rules: targetPaint,
          },
        ];
  return framePicture(
    bodies,
    pictureWords(site, locale, {
      title: chart.title,
      lead: chart.sentence,
      key: comparisonKey(locale, chart).map(({ sign, meaning }) => ({
        meaning: [sign, meaning].filter(Boolean).join(' '),
      })),
      caveats: [`${topicMessages[locale].chart.comparability}${punctuation[locale].gap}${chart.scope}`],
      sources: chart.sources,
      address: `${site.urls.pageAddress(locale, `/topics/${topic}/`)}#${chart.id}`,
    }),
  );
}
