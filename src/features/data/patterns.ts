import { dataFiles } from '../../content/data-files.ts';
import { documentTableFile } from '../../content/series-tables.ts';
import { organisationsWithFiles } from '../../content/named-organisations.ts';
import type { Site } from '../../content/site.ts';
import { dutyFile } from '../../content/routes.ts';
import { countTexts } from '../../exports/corpus.ts';
import { countParallelsParts } from '../../exports/records/parallels-path.ts';
import { dataMessages } from '../../i18n/data-messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';

/** How the addresses of files and pages of one kind are made, or the one address there is. */
export interface AddressPattern {
  /** Path under the base path; what stands in 〈 〉 is an id. */
  readonly pattern: string;
  readonly meaning: string;
  /** It is an address as it stands. */
  readonly isWhole: boolean;
}

/** One line a kind of address, whatever the number of documents. */
export function viewAddressPatterns(site: Site, locale: Locale): readonly AddressPattern[] {
  const { ids, entries } = dataMessages[locale].patterns;
  const { file, page } = site.urls;
  const hasTables = dataFiles(site).some(({ printedTable }) => printedTable !== undefined);
  const hasParts = countParallelsParts(site.documents.length) !== undefined;
  const hasSections = site.sections.hasAny;
  const hasReference = countTexts(site).reference > 0;
  const document = `data/policies/${ids.policy}`;
  const patterns: readonly (readonly [keyof typeof entries, string, boolean])[] = [
    ['document', page(sourceLocale, `/policies/${ids.policy}/#${ids.provision}`), true],
    ['series', page(sourceLocale, `/targets/${ids.series}/#${ids.point}`), true],
    ['section', `${page(sourceLocale, `/policies/${ids.policy}/targets/`)}#${ids.series}`, hasSections],
    ['sectionTable', file(documentTableFile(ids.policy)), hasSections],
    ['documentJson', file(`${document}.json`), true],
    ['documentText', file(`${document}.txt`), true],
    ['documentParallels', file(`data/parallels/${ids.policy}.json`), !hasParts],
    ['parallelsPart', file(`data/parallels/part-${ids.part}.json`), hasParts],
    ['documentTable', file(`${document}/${ids.table}.csv`), hasTables],
    ['body', file(dutyFile(ids.body, 'csv')), organisationsWithFiles(site).length > 0],
    ['reference', file(`data/reference/${ids.list}.json`), hasReference],
    ['schema', file(`data/schemas/${ids.list}.json`), true],
    ['package', file('data/datapackage.json'), true],
    ['feed', file('feed.xml'), true],
  ];
  return patterns
    .filter(([, , isThere]) => isThere)
    .map(([entry, pattern]) => ({
      pattern,
      meaning: entries[entry],
      isWhole: !pattern.includes('〈'),
    }));
}
