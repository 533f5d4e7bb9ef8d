import { byLevel } from '../../content/document-regions.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { RegionLevel } from '../../schemas/vocabulary.ts';
import type { Option } from '../ui/filter-view.ts';

/** As many options are seen at a glance without names of groups. */
const atAGlance = 6;

/**
 * Options that belong to regions, or to documents of regions: where they are many, from the country down under the
 * names of the levels, those of a level in the order given; else as they are.
 */
export function underLevels<Each extends Option>(
  locale: Locale,
  options: readonly Each[],
  levelOf: (value: string) => RegionLevel,
): readonly Each[] {
  const levels = options.map((option) => ({ option, level: levelOf(option.value) }));
  if (options.length <= atAGlance || new Set(levels.map(({ level }) => level)).size < 2) return options;
  return levels
    .toSorted((a, b) => byLevel(a.level, b.level))
    .map(({ option, level }) => ({ ...option, group: policyMessages[locale].level[level] }));
}
