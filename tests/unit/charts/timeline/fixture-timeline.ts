import { formatTick } from '../../../../src/charts/timeline/format-tick.ts';
import type { TimelineInput } from '../../../../src/charts/timeline/timeline-input.ts';
import { timelineItem } from '../../../../src/charts/timeline/timeline-input.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { fixtureRecords } from '../../exports/fixture-documents.ts';

const POLICIES = ['shili-2024', 'yangben-2023', 'yunchuan-2022', 'jingyu-2024'];

/** The milestones of the fixture corpus as the timeline takes them. */
export function readFixtureTimeline(locale: Locale): TimelineInput {
  return {
    lanes: POLICIES.map((id) => ({
      id,
      title: `${id} · 实施方案 · 2024年7月17日`,
      reference: id.startsWith('jingyu'),
    })),
    items: fixtureRecords.milestones.flatMap((milestone, index) => {
      const label = locale === 'en' ? milestone.labelEn : milestone.label;
      return timelineItem(milestone, label ?? milestone.label, index + 1) ?? [];
    }),
    line: {
      id: 'as-of',
      day: '2026-06-30',
      label: locale === 'en' ? 'As of 30 June 2026' : '截至2026年6月30日',
    },
    window: { from: 2022, to: 2028 },
    formatTick: (date) => formatTick(locale, date),
  };
}
