import { formatTick } from '../../../../src/charts/timeline/format-tick.ts';
import type { TimelineInput } from '../../../../src/charts/timeline/timeline-input.ts';
import { timelineItem } from '../../../../src/charts/timeline/timeline-input.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { heldRecords } from '../../exports/held-documents.ts';

const POLICIES = ['wuhai-2024', 'baoqing-2023', 'jiamusi-2022', 'harbin-2024'];

/** The milestones of this repository as the timeline takes them. */
export function readHeldTimeline(locale: Locale): TimelineInput {
  return {
    lanes: POLICIES.map((id) => ({
      id,
      title: `${id} · 实施方案 · 2024年7月17日`,
      reference: id.startsWith('harbin'),
    })),
    items: heldRecords.milestones.flatMap((milestone, index) => {
      const label = locale === 'en' ? milestone.labelEn : milestone.label;
      return timelineItem(milestone, label, index + 1) ?? [];
    }),
    lines: [
      {
        id: 'as-of',
        day: '2026-11-21',
        label: locale === 'en' ? 'Data as of 21 November 2026' : '数据截至2026年11月21日',
      },
    ],
    window: { from: 2020, to: 2027 },
    formatTick: (date) => formatTick(locale, date),
  };
}
