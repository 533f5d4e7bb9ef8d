import type { PublishedAddresses } from '../schemas/published-addresses.ts';
import {
  documentTargetsRoute,
  dutyFile,
  embedShellRoute,
  organisationRoute,
  shareImageFile,
  targetRoute,
} from './routes.ts';

/**
 * Most series of which each has pages and files of its own (SERIES_WITH_PAGES sets another number). In a larger corpus
 * they would be most of what is built: some two hundred files a document.
 */
export const MOST_SERIES = 500;

/**
 * What has no page of its own and stands as a section on `/policies/<id>/targets/`, the page of a document's targets
 * and bodies. What was ever published with an address of its own keeps it, whatever the size of the corpus.
 */
export interface Sections {
  /** Whether there are more series than have pages of their own: pages and files are fewer and shorter then. */
  readonly isLarge: boolean;
  /** The document on whose page a series is a section; undefined where it has a page and files of its own. */
  readonly ofSeries: (series: string) => string | undefined;
  /** The document on whose page a body is a section: the only one that names it; undefined where it has its own page. */
  readonly ofOrganisation: (organisation: string) => string | undefined;
  /** Whether the tasks of a body with a page have files, too; where not, its page makes them in the browser. */
  readonly hasDutyFiles: (organisation: string) => boolean;
  /** Whether a document has a page of its targets. */
  readonly hasTargetsPage: (policy: string) => boolean;
  /** Whether anything is a section, or ever was: then there is a page that shows any of them on other sites. */
  readonly hasAny: boolean;
  /** Whether a document has a share image of its own. */
  readonly hasShareImage: (policy: string) => boolean;
  /** Whether the ledger of addresses knows a route, or a file: then it stays. */
  readonly isRecorded: (route: string) => boolean;
  readonly isRecordedFile: (file: string) => boolean;
}

/** What sections are decided by. */
interface SectionFacts {
  readonly series: readonly { readonly id: string; readonly policy: string }[];
  /** Bodies, each with a document that names it, as often as one does. */
  readonly naming: readonly { readonly id: string; readonly policy: string }[];
  /** The ledger of addresses. */
  readonly recorded: PublishedAddresses;
  /** Most series of which each has a page. */
  readonly most: number;
}

/** Decides what is a section, by the size of the corpus and by what has been published before. */
export function findSections({ series, naming, recorded, most }: SectionFacts): Sections {
  const isLarge = series.length > most;
  const routes = new Set([...recorded.routes, ...recorded.reference.routes]);
  const files = new Set([...recorded.files, ...recorded.reference.files]);
  const ofSeries = new Map(
    (isLarge ? series : [])
      .filter(({ id }) => !routes.has(targetRoute(id)))
      .map(({ id, policy }) => [id, policy]),
  );
  const ofOrganisation = new Map(
    [...Map.groupBy(isLarge ? naming : [], ({ id }) => id)].flatMap(([id, names]) => {
      const [policy, ...others] = new Set(names.map((name) => name.policy));
      const isOwn = policy === undefined || others.length > 0 || routes.has(organisationRoute(id));
      return isOwn ? [] : [[id, policy] as const];
    }),
  );
  const documents = new Set([...ofSeries.values(), ...ofOrganisation.values()]);
  return {
    isLarge,
    ofSeries: (id) => ofSeries.get(id),
    ofOrganisation: (id) => ofOrganisation.get(id),
    hasDutyFiles: (id) => !isLarge || files.has(dutyFile(id, 'csv')),
    hasTargetsPage: (policy) => documents.has(policy) || routes.has(documentTargetsRoute(policy)),
    hasAny: documents.size > 0 || routes.has(embedShellRoute),
    hasShareImage: (policy) => !isLarge || files.has(shareImageFile(policy)),
    isRecorded: (route) => routes.has(route),
    isRecordedFile: (file) => files.has(file),
  };
}
