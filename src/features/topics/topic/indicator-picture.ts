import { drawIndicatorChart } from '../../../charts/indicator/draw-indicator-chart.ts';
import { framePicture } from '../../../charts/picture/frame-picture.ts';
import { targetPaint } from '../../../charts/target/target-paint.ts';
import type { Site } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { pictureWords } from '../../charts/picture-words.ts';
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

/** A comparison of places as an SVG file, which says itself what may be compared. */
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
      lead: '',
      key: [],
      caveats: [],
      sources: chart.sources,
      address: `${site.urls.pageAddress(locale, `/topics/${topic}/`)}#${chart.id}`,
    }),
  );
}
