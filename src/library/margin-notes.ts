import { chartMessages } from '../i18n/chart-messages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import { viewCorrections } from './corrections.ts';
import { getDuties, getMilestones, getOrganisations, getTargets } from './records.ts';
import { pathTo } from './site.ts';
import { printValue } from './target-chart.ts';

/** What the data say about one paragraph, beside which it is printed. */
export interface MarginNote {
  readonly kind: 'error' | 'target' | 'date' | 'duty';
  /** Number or date, set off in front. */
  readonly lead: string;
  readonly text: string;
  readonly href: string | undefined;
}

/** Notes of one document by paragraph or heading id, in the order errors kept as printed, targets, dates, duties. */
export async function marginNotes(
  locale: Locale,
  policyId: string,
): Promise<ReadonlyMap<string, readonly MarginNote[]>> {
  const notes = new Map<string, MarginNote[]>();
  const add = (provision: string, note: MarginNote) => {
    const list = notes.get(provision) ?? [];
    notes.set(provision, list);
    list.push(note);
  };
  for (const { provision, isSourceError, kind, reason, anchor } of await viewCorrections(locale, policyId)) {
    if (!isSourceError) continue;
    // The reason often begins with the very words that stand in front of it.
    const text = reason.startsWith(kind) ? reason.slice(kind.length).replace(/^[。.：:]\s*/u, '') : reason;
    add(provision, { kind: 'error', lead: kind, text, href: `#${anchor}` });
  }
  const english = locale === 'en';
  const undated = chartMessages[locale].undated;
  for (const series of await getTargets()) {
    if (series.policy !== policyId) continue;
    for (const point of series.points) {
      const due = point.due === undefined ? undated : formatDate(locale, point.due);
      add(point.provision, {
        kind: 'target',
        lead: printValue(locale, point),
        text: `${english ? series.nameEn : series.name} · ${due}`,
        href: `${pathTo(locale, `/targets/${series.id}/`)}#${point.id}`,
      });
    }
  }
  for (const milestone of await getMilestones()) {
    // A deadline that carries targets is already said with them.
    if (milestone.policy !== policyId || milestone.provision === undefined || milestone.targets.length > 0)
      continue;
    const dates = [milestone.start, milestone.end].filter((date) => date !== undefined);
    add(milestone.provision, {
      kind: 'date',
      lead: [...new Set(dates)].map((date) => formatDate(locale, date)).join('–'),
      text: english ? milestone.labelEn : milestone.label,
      href: undefined,
    });
  }
  const organisations = new Map(
    (await getOrganisations()).map((organisation) => [organisation.id, organisation]),
  );
  for (const duty of await getDuties()) {
    if (duty.policy !== policyId) continue;
    const names = duty.organisations.map((id) => {
      const organisation = organisations.get(id);
      return (english ? organisation?.nameEn : organisation?.name) ?? id;
    });
    add(duty.provision, {
      kind: 'duty',
      lead: policyMessages[locale].duty,
      text: names.join(english ? ', ' : '、'),
      href: undefined,
    });
  }
  return notes;
}
