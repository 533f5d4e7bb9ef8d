import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { statusMessages } from '../../i18n/status-messages.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { TargetKind, TargetPart } from '../../schemas/vocabulary.ts';
import { targetKinds } from '../../schemas/vocabulary.ts';
import { areaName, areasOf } from '../records/directory/areas.ts';
import { countValuesOf } from '../records/directory/choose-documents.ts';
import { groupFacts } from '../records/directory/directory-file.ts';
import { viewDirectory } from '../records/directory/directory.ts';
import { directoryMessages } from '../records/directory/messages.ts';
import type { FilterView } from '../ui/filter-view.ts';
import { targetListMessages } from './messages.ts';

/** By what the statements of many documents are chosen; the names stand in addresses, as those of a few do. */
const names = ['area', 'theme', 'year', 'part', 'kind'] as const;

/** The filters of the page of targets where its rows are on the pages of the documents alone. */
export function viewFinderFilters(site: Site, locale: Locale): readonly FilterView[] {
  const words = targetListMessages[locale];
  const tracker = trackerMessages[locale];
  const themes = new Map(site.topics.map((topic) => [topic.id, localise(topic, locale).name]));
  const parts = viewDirectory(site, locale).map((file) => ({
    groups: groupFacts(file),
    documents: file.documents,
  }));
  const dating: Readonly<Record<string, string>> = {
    printed: words.yearPrinted,
    derived: statusMessages[locale].full['derived-date'],
    none: tracker.noDate,
  };
  const labels: Readonly<Record<(typeof names)[number], (value: string) => string>> = {
    area: (value) => areaName(locale, value),
    theme: (value) => themes.get(value) ?? words.otherTheme,
    year: (value) => dating[value] ?? formatDate(locale, value),
    part: (value) => words.parts[value as TargetPart],
    kind: (value) => tracker.kind[value as TargetKind],
  };
  return names.map((name) => {
    const counts = countValuesOf(parts, 'statements', {}, '', name);
    const years = [...counts.keys()].filter((value) => !(value in dating)).toSorted();
    const offered: Readonly<Record<(typeof names)[number], readonly string[]>> = {
      area: areasOf(site).map(({ id }) => id),
      theme: [...themes.keys(), 'other'],
      year: ['printed', ...years, 'derived', 'none'],
      part: ['counted', 'rates'],
      kind: targetKinds,
    };
    return {
      name,
      label: name === 'area' ? directoryMessages[locale].area : words[name],
      options: offered[name].flatMap((value) => {
        const count = counts.get(value) ?? 0;
        return count === 0 ? [] : [{ value, label: labels[name](value), count }];
      }),
    };
  });
}
