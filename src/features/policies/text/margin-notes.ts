import { recordsOf, recordWithId } from '../../../domain/record-index.ts';
import { localise } from '../../../content/localise.ts';
import { milestoneHref } from '../../../content/timeline-pages.ts';
import type { Site } from '../../../content/site.ts';
import { trackerOf } from '../../../content/site.ts';
import { documentTargetsRoute } from '../../../content/routes.ts';
import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import { capitalise } from '../../../i18n/capitalise.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { formatDue, formatValue } from '../../records/format-statement.ts';
import { viewCorrections } from '../source/corrections.ts';
import { foldNotes } from './fold-notes.ts';
import type { MarginNote } from './margin-note.ts';

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
  for (const { series } of trackerOf(site, policyId)) {
    const { name } = localise(series, locale);
    for (const point of series.points) {
      const lead = formatValue(locale, point);
      add(point.provision, {
        kind: 'target',
        lead,
        links: [
          {
            text: `${lead === '' ? capitalise(name) : name} · ${formatDue(locale, point)}`,
            href: site.urls.target(locale, series.id, point.id),
          },
        ],
      });
    }
  }
  for (const milestone of recordsOf(site.milestones, policyId)) {
    if (milestone.provision === undefined) continue;
    // A deadline that carries targets is said with them, the day beneath the text by the facts of the document.
    if (milestone.targets.length > 0 || isBeneathText(milestone.provision)) continue;
    const dates = [milestone.start, milestone.end].filter((date) => date !== undefined);
    const text = localise(milestone, locale).label;
    add(milestone.provision, {
      kind: 'date',
      lead: [...new Set(dates)].map((date) => formatDate(locale, date)).join('–'),
      links: [{ text, href: milestoneHref(site, locale, milestone) }],
    });
  }
  for (const duty of recordsOf(site.duties, policyId)) {
    add(duty.provision, {
      kind: 'duty',
      lead: policyMessages[locale].duty,
      links: duty.organisations.map((id) => {
        const organisation = recordWithId(site.organisations, id);
        const text = localise(organisation, locale).name ?? id;
        return { text, href: site.urls.organisation(locale, id) };
      }),
    });
  }
  if (!site.sections.hasTargetsPage(policyId)) return notes;
  const words = policyMessages[locale];
  const page = site.urls.page(locale, documentTargetsRoute(policyId));
  return foldNotes(notes, {
    duties: (count) => ({ text: formatMessage(locale, words.bodies, { count }), href: `${page}#bodies` }),
    targets: (count, href) => ({ text: formatMessage(locale, words.statements, { count }), href }),
  });
}

function isBeneathText(provision: string): boolean {
  return parseProvisionId(provision).some(
    (step) => step.kind === 'part' && (step.name === 'signature' || step.name === 'distribution'),
  );
}
