import { dataSet } from '../exports/data-set.ts';
import { datasetJsonLd } from '../exports/json-ld/dataset.ts';
import { dataMessages } from '../i18n/data-messages.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { getCorpus } from './corpus.ts';
import type { DataFile } from './data-files.ts';
import { dataAddress, getDataFiles } from './data-files.ts';
import { addressOf } from './site.ts';

/** schema.org description of the data set; the same on both language versions of the page. */
export function dataPageJsonLd(): Promise<unknown> {
  return describe(
    '/data/',
    dataSet.title,
    dataMessages['zh-CN'].description,
    ({ table, list }) => table !== undefined || list !== undefined,
  );
}

/** schema.org description of the target records alone. */
export function targetsPageJsonLd(): Promise<unknown> {
  const { title, text } = dataMessages['zh-CN'].files.targets;
  return describe('/targets/', `${dataSet.title}：${title}`, text.replace(/。$/u, ''), ({ path }) =>
    path.startsWith('targets.'),
  );
}

async function describe(
  route: string,
  name: string,
  description: string,
  isDistributed: (file: DataFile) => boolean,
): Promise<unknown> {
  const { asOf, documents, targets, indicators } = await getCorpus();
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
    url: addressOf('zh-CN', route),
    name,
    description: `${description}。${siteMessages['zh-CN'].notGovernment}。`,
    version: dataSet.version,
    dateModified: asOf,
    license: dataSet.licence.path,
    creator: { name: siteMessages['zh-CN'].name, url: addressOf('zh-CN', '/') },
    ...(years.length === 0 ? {} : { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    spatialCoverage: [...new Set(policies.map(({ region }) => region.name))],
    variableMeasured: indicators.map(({ name }) => name),
    distribution: (await getDataFiles())
      .filter((file) => isDistributed(file))
      .map(({ path, mediaType }) => ({
        url: dataAddress(path),
        format: mediaType.split(';')[0] ?? mediaType,
      })),
  });
}
