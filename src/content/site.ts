import { documentWithId, indexOnce } from '../domain/record-index.ts';
import type { CitableDocument } from '../domain/document/citable-document.ts';
import type { SeriesStatement } from '../domain/targets/differing-statements.ts';
import type { StatusData } from '../domain/targets/status-data.ts';
import type { Corpus } from '../exports/corpus.ts';
import type { HeadingGlosses } from '../schemas/heading-gloss.ts';
import type { Policy } from '../schemas/policy.ts';
import type { Comparison, Report } from '../schemas/report.ts';
import type { SearchLog } from '../schemas/search-log.ts';
import type { Settings } from '../schemas/settings.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import type { ComparisonOutcome, Status } from '../schemas/vocabulary.ts';
import type { Sections } from './sections.ts';
import type { Urls } from './urls.ts';

/** A published document: its facts and its text. */
export interface SiteDocument extends CitableDocument {
  /** Other ids of its provisions and paragraphs, former ones mostly, by the id under which their text stands. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** A published value compared with a statement, and what may be said of the two. */
export interface TrackedReport {
  readonly report: Report;
  readonly comparison: Comparison;
  readonly outcome: ComparisonOutcome;
  /** The source of the value is reference material. */
  readonly isUnverified: boolean;
}

/** A statement with its status on the as-of day. */
export interface TrackedPoint {
  readonly point: TargetPoint;
  /** `undefined` for policy rates. */
  readonly status: Status | undefined;
  /** The status and what decides it, as attributes of the element that prints it. */
  readonly statusData: StatusData;
  /** A line of responsible bodies (责任单位) stands with it; a body that its sentence only names is not charged. */
  readonly isCharged: boolean;
  readonly reports: readonly TrackedReport[];
  /** Searches that found no published result, oldest first. */
  readonly searches: readonly SearchLog[];
  /** Statements of the document recorded as differing from it, in any series. */
  readonly differing: readonly SeriesStatement[];
}

/** A series with its document and tracked statements. */
export interface TrackedSeries {
  readonly series: TargetSeries;
  readonly policy: Policy;
  /** Every line of responsible bodies of the document is on record: what has none may be said to have none. */
  readonly areDutiesRecorded: boolean;
  readonly points: readonly TrackedPoint[];
}

/**
 * The whole site, joined and typed: what every page, export and index is made of. Made once a build by `loadSite()`;
 * tests make small ones with `buildSite()`. Records of documents that are not published are left out.
 */
export interface Site extends Corpus {
  readonly settings: Settings;
  readonly urls: Urls;
  readonly sections: Sections;
  /** Policies before reference material, newest first. */
  readonly documents: readonly SiteDocument[];
  /** Every series of the published documents, in document and printed order. */
  readonly tracker: readonly TrackedSeries[];
  /** What the headings of each document say in other languages, by its id. */
  readonly headingGlosses: ReadonlyMap<string, HeadingGlosses>;
  /** Texts of the seeds that the documents name, decoded, by file name; read when one is asked for. */
  readonly seeds: Pick<ReadonlyMap<string, string>, 'get'>;
}

/** A document of the site by its id. @throws when there is none */
export function documentOf(site: Site, policy: string): SiteDocument {
  const document = documentWithId(site.documents, policy);
  if (document === undefined) throw new Error(`No published document "${policy}"`);
  return document;
}

const trackedWithId = indexOnce(({ series }: TrackedSeries) => [series.id]);
const trackedOf = indexOnce(({ policy }: TrackedSeries) => [policy.id]);
const trackedBy = indexOnce(({ series }: TrackedSeries) => [series.indicator]);

/** The series that have pages and files of their own, in document and printed order. */
export function seriesWithPages({ tracker, sections }: Site): readonly TrackedSeries[] {
  return tracker.filter(({ series }) => sections.ofSeries(series.id) === undefined);
}

/** The series of one document, in printed order. */
export function trackerOf(site: Site, policy: string): readonly TrackedSeries[] {
  return trackedOf(site.tracker, policy);
}

/** The series of one indicator, in document and printed order. */
export function seriesOfIndicator(site: Site, indicator: string): readonly TrackedSeries[] {
  return trackedBy(site.tracker, indicator);
}

/** A series of the site by its id. @throws when there is none; the content check names the source position */
export function trackedSeriesOf(site: Site, series: string): TrackedSeries {
  const tracked = trackedWithId(site.tracker, series)[0];
  if (tracked === undefined) throw new Error(`No target series "${series}" in content/targets`);
  return tracked;
}
