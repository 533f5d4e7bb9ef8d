import { formatChineseDate } from '../reading/chinese-date.ts';
import { toBibtex } from './bibtex.ts';
import type { Citations } from './cite.ts';
import { toCslDate } from './csl-json.ts';
import { toRis } from './ris.ts';

/** A data set of this site. */
export interface CitedDataset {
  /** Stable ASCII key: `wuhai-2024-targets`. */
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  /** Without the V: `1.0`. */
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly issued: string;
  /** `YYYY-MM-DD` */
  readonly accessed: string;
  readonly url: string;
  /** Maker and publisher: 职策. */
  readonly siteName: string;
  readonly siteNameEn: string;
}

/** A data set has no provisions, so no official-document form: [DS/OL] by GB/T 7714, plain text, and the machine forms. */
export interface DatasetCitations extends Pick<
  Citations,
  'gbt7714' | 'plain' | 'cslJson' | 'ris' | 'bibtex'
> {
  /** For an English list of references. */
  readonly english: string;
}

/** All forms of a data set's citation. */
export function citeDataset(dataset: CitedDataset): DatasetCitations {
  const { id, title, titleEn, version, issued, accessed, url, siteName, siteNameEn } = dataset;
  const cslJson = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: siteName }],
    version,
    publisher: siteName,
    issued: toCslDate(issued),
    accessed: toCslDate(accessed),
    URL: url,
    language: 'zh-CN',
  } as const;
  return {
    gbt7714: `${siteName}. ${title}[DS/OL]. V${version}. ${siteName}（${issued}）[${accessed}]. ${url}.`,
    plain: `${siteName}：${title}，${version}版，${formatChineseDate(issued)}（${formatChineseDate(accessed)}访问）：${url}`,
    english: `${siteNameEn}. ${titleEn} [Data set]. Version ${version}, ${issued}. ${url} (accessed ${accessed}).`,
    cslJson,
    ris: toRis(cslJson),
    bibtex: toBibtex(cslJson),
  };
}
