import type { Dataset, WithContext } from 'schema-dts';
import type { TextEncoding } from './legislation.ts';

/** A data set of the site. */
export interface DatasetFacts {
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** As-of date, `YYYY-MM-DD`. */
  readonly dateModified: string;
  /** Address of the licence. */
  readonly license: string;
  readonly creator: { readonly name: string; readonly url: string };
  /** Years or dates that it covers, `2022/2026`. */
  readonly temporalCoverage?: string;
  /** Names of regions. */
  readonly spatialCoverage: readonly string[];
  /** What its columns measure. */
  readonly variableMeasured: readonly string[];
  readonly distribution: readonly TextEncoding[];
}

/** schema.org `Dataset`. */
export function datasetJsonLd(facts: DatasetFacts): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': facts.url,
    url: facts.url,
    name: facts.name,
    description: facts.description,
    version: facts.version,
    dateModified: facts.dateModified,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: facts.license,
    creator: { '@type': 'Organization', ...facts.creator },
    ...(facts.temporalCoverage === undefined ? {} : { temporalCoverage: facts.temporalCoverage }),
    spatialCoverage: facts.spatialCoverage.map((name) => ({ '@type': 'Place', name })),
    variableMeasured: facts.variableMeasured.map((name) => ({ '@type': 'PropertyValue', name })),
    distribution: facts.distribution.map(({ url, format }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: format,
    })),
  };
}
