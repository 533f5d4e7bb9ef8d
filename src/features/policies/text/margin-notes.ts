import { layOutMarginChart } from '../../../charts/target/margin-chart.ts';
import type { TargetChartGeometry } from '../../../charts/target/target-chart.ts';
import { localise } from '../../../content/localise.ts';
import type { Site } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { viewTargetChart } from '../../charts/target-chart.ts';
import { formatDue, formatValue } from '../../records/format-statement.ts';
import { viewCorrections } from '../source/corrections.ts';

/** A chart small enough for the margin; its words stand in the notes next to it. */
interface MarginChart {
  readonly geometry: TargetChartGeometry;
  /** The chart in one sentence. */
  readonly sentence: string;
  /** The page of its series, with the chart in full. */
  readonly href: string;
}

/** What the data say about one paragraph, next to which it is printed. */
export interface MarginNote {
  readonly kind: 'error' | 'target' | 'date' | 'duty';
  /** Number or date, set off in front. */
  readonly lead: string;
  /** Where the record stands; a duty names every body. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** The chart of the series, where the document first states it. */
  readonly chart?: MarginChart | undefined;
}

/** Notes of one document by paragraph or heading id, in the order errors kept as printed, targets, dates, duties. */
export function marginNotes(
  site: Site,
  locale: Locale,
  policyId: string,
): ReadonlyMap<string, readonly MarginNote[]> {
  const notes = new Map<string, MarginNote[]>();
  const add = (provision: string, note: MarginNote) => {
    const list = notes.get(provision) ?? [];
    notes.set(provision, list);
    list.push(note);
  };
  for (const { provision, isSourceError, kind, reason, anchor } of viewCorrections(site, locale, policyId)) {
    if (!isSourceError) continue;
    // The reason often begins with the very words that stand in front of it.
    const text = reason.startsWith(kind) ? reason.slice(kind.length).replace(/^[。.：:]\s*/u, '') : reason;
    add(provision, { kind: 'error', lead: kind, links: [{ text, href: `#${anchor}` }] });
  }
  for (const tracked of site.tracker) {
    const { series } = tracked;
    if (series.policy !== policyId) continue;
    const href = site.urls.target(locale, series.id);
    // Once in the document: where the series is first stated, after all that is stated of it there.
    const first = series.points[0]?.provision;
    const chartPoint = series.points.findLast(({ provision }) => provision === first)?.id;
    const points = tracked.points.map((point) => ({ ...point, reports: [] }));
    const { input, sentence } = viewTargetChart(site, locale, { ...tracked, points });
    const chart = input && { geometry: layOutMarginChart(input), sentence, href };
    for (const point of series.points) {
      add(point.provision, {
        kind: 'target',
        lead: formatValue(locale, point),
        links: [
          {
            text: `${localise(series, locale).name} · ${formatDue(locale, point)}`,
            href: `${href}#${point.id}`,
          },
        ],
        chart: point.id === chartPoint ? chart : undefined,
      });
    }
  }
  for (const milestone of site.milestones) {
    // A deadline that carries targets is already said with them.
    if (milestone.policy !== policyId || milestone.provision === undefined || milestone.targets.length > 0)
      continue;
    const dates = [milestone.start, milestone.end].filter((date) => date !== undefined);
    const text = localise(milestone, locale).label;
    add(milestone.provision, {
      kind: 'date',
      lead: [...new Set(dates)].map((date) => formatDate(locale, date)).join('–'),
      links: [{ text, href: site.urls.timeline(locale, milestone.id) }],
    });
  }
  const organisations = new Map(site.organisations.map((organisation) => [organisation.id, organisation]));
  for (const duty of site.duties) {
    if (duty.policy !== policyId) continue;
    add(duty.provision, {
      kind: 'duty',
      lead: policyMessages[locale].duty,
      links: duty.organisations.map((id) => {
        const organisation = organisations.get(id);
        const text = localise(organisation, locale).name ?? id;
        return { text, href: site.urls.organisation(locale, id) };
      }),
    });
  }
  return notes;
}
