import type { DataFile } from '../../content/data-files.ts';
import { dataAddress, dataFiles } from '../../content/data-files.ts';
import type { Site } from '../../content/site.ts';
import { datasetJsonLd } from '../../exports/metadata/json-ld/dataset.ts';
import { dataSet } from '../../exports/tables/data-set.ts';
import { dataMessages } from '../../i18n/data-messages.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** schema.org description of the data set; the same on both language versions of the page. */
export function dataPageJsonLd(site: Site): unknown {
  return describe(
    site,
    '/data/',
    dataSet.title[sourceLocale],
    dataMessages['zh-CN'].description,
    ({ table, list, isReference }) => (table !== undefined || list !== undefined) && isReference === false,
  );
}

/** schema.org description of the target records alone. */
export function targetsPageJsonLd(site: Site): unknown {
  const { title, text } = dataMessages['zh-CN'].files.targets;
  return describe(
    site,
    '/targets/',
    `${dataSet.title[sourceLocale]}：${title}`,
    text.replace(/。$/u, ''),
    ({ path }) => path.startsWith('targets.'),
  );
}

function describe(
  site: Site,
  route: string,
  name: string,
  description: string,
  isDistributed: (file: DataFile) => boolean,
): unknown {
  const { asOf, documents, targets, indicators } = site;
  const policies = documents.map(({ policy }) => policy).filter(({ nature }) => nature === 'policy');
  const years = [
    ...policies.flatMap(({ period, dateSigned, datePublished }) => [
      period?.start,
      period?.end,
      dateSigned ?? datePublished,
    ]),
    ...targets.flatMap(({ points }) => points.map(({ due }) => due)),
  ]
    .filter((date) => date !== undefined)
    .map((date) => date.slice(0, 4))
    .sort();
  return datasetJsonLd({
    url: site.urls.pageAddress('zh-CN', route),
    name,
    description: `${description}。${siteMessages['zh-CN'].notGovernment}。`,
    version: dataSet.version,
    dateModified: asOf,
    license: dataSet.licence.path,
    creator: { name: siteMessages['zh-CN'].name, url: site.urls.pageAddress('zh-CN', '/') },
    ...(years.length === 0 ? {} : { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    spatialCoverage: [...new Set(policies.map(({ region }) => region.name))],
    variableMeasured: indicators.map(({ name }) => name),
    distribution: dataFiles(site)
      .filter((file) => isDistributed(file))
      .map(({ path, mediaType }) => ({
        url: dataAddress(site, path),
        format: mediaType.split(';')[0] ?? mediaType,
      })),
  });
}
