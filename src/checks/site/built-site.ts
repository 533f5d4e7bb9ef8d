import type { FidelityFigures } from '../../domain/fidelity/check-fidelity.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { Content } from '../content/content.ts';
import type { Page } from './page.ts';

/** A built site, and what it was built from. */
export interface BuiltSite {
  /** Folder of the build, relative to the project root: `dist`. */
  readonly folder: string;
  /** Public origin without path: `https://zhice.example`. */
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Files of the build relative to its folder, sorted. */
  readonly files: ReadonlySet<string>;
  /** Text of one of them. */
  readonly read: (name: string) => string;
  readonly content: Content;
  /** `false` when the build leaves reference material out. */
  readonly publishReference: boolean;
  /** Address for reports of errors as the settings give it. What it leads to is the operator's, on this host too. */
  readonly contact?: string | undefined;
}

/** What the rest of the site needs to know of a page, so that no more than one parsed page is in memory. */
export interface PageSummary {
  readonly file: string;
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  /** Links to an element of another page, or to nothing: those to pages, files and own elements that are there are none. */
  readonly openLinks: readonly PageLink[];
  readonly linkCounts: LinkCounts;
  /** `hreflang` → address, as `<link rel="alternate">` gives them. */
  readonly alternates: ReadonlyMap<string, PageLink>;
  readonly isIndexed: boolean;
  /** Documents whose source text stands on the page, and how it agrees with the seed. */
  readonly sourceTexts: readonly { readonly policy: string; readonly figures: FidelityFigures | undefined }[];
  readonly lang: string;
}

/** How many links there are. */
export interface LinkCounts {
  /** To pages and files of the site. */
  readonly inside: number;
  /** Those of them that name an element. */
  readonly fragments: number;
  readonly outside: number;
}

/** An address in a page, and where it is written. */
export interface PageLink {
  readonly address: string;
  /** UTF-16 offset of its element in the file; `positionInFile` turns it into a line and column. */
  readonly offset: number;
}

/** A rule about one page. */
export type PageCheck = (page: Page, site: BuiltSite) => Iterable<Diagnostic>;

/** A rule about the pages and files together. */
export type SiteCheck = (pages: readonly PageSummary[], site: BuiltSite) => Iterable<Diagnostic>;
