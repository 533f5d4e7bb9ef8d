import type { PictureWords } from '../../charts/picture/frame-picture.ts';
import { framePicture } from '../../charts/picture/frame-picture.ts';
import { drawTimeline } from '../../charts/timeline/draw-timeline.ts';
import { layOutTimeline } from '../../charts/timeline/lay-out-timeline.ts';
import { timelineSigns } from '../../charts/timeline/timeline-input.ts';
import { timelinePaint } from '../../charts/timeline/timeline-paint.ts';
import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pictureWords } from '../charts/picture-words.ts';
import { formatSource } from '../records/format-statement.ts';
import { timelineMessages } from './messages.ts';
import type { TimelinePage } from './view.ts';

/** What a picture of the timeline says by itself. */
export function timelineWords(
  site: Site,
  locale: Locale,
  { kinds, policies: { chart } }: TimelinePage,
): PictureWords {
  const words = timelineMessages[locale];
  return pictureWords(site, locale, {
    title: words.chartTitle,
    lead: '',
    key: [
      ...kinds.map((kind) => ({
        meaning: words.legend[kind],
        sign: {
          className: `timeline-mark ${kind}`,
          drawings: [
            { name: 'path', attributes: { class: 'timeline-sign', d: timelineSigns[kind] } } as const,
          ],
        },
      })),
      { meaning: words.legend.fuzzy },
    ],
    caveats: [],
    sources: site.documents
      .filter(({ policy }) => chart.lanes.some(({ id }) => id === policy.id))
      .slice(0, MOST_SOURCES)
      .map(({ policy }) => formatSource(locale, policy)),
    address: site.urls.pageAddress(locale, '/timeline/'),
  });
}

/** Sources that are named one by one; the lanes name the rest. */
const MOST_SOURCES = 8;

/** The timeline as an SVG file. */
export function drawTimelinePicture(site: Site, locale: Locale, page: TimelinePage): string {
  const geometry = layOutTimeline(page.policies.chart, 1000);
  const { width, height } = geometry;
  return framePicture(
    [{ body: { width, height, groups: drawTimeline(geometry) }, rules: timelinePaint }],
    timelineWords(site, locale, page),
  );
}
