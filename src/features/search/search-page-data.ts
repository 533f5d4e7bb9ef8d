import type { PositionWords } from '../../domain/document/position.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SearchFileNames } from '../../search/index/search-file-names.ts';
import type { HeadField } from '../../search/query/document-head.ts';
import type { FacetName } from '../../search/query/facets.ts';
import type { searchAnswerMessages } from './answer-messages.ts';
import type { suggestionMessages } from './box/suggestion-messages.ts';

/** Templates that the browser fills in. */
export type SearchWords = (typeof searchAnswerMessages)[Locale];

/** What the search page hands to its script. */
export interface SearchPageData {
  readonly locale: Locale;
  readonly words: SearchWords;
  readonly suggestWords: (typeof suggestionMessages)[Locale];
  /** Names of the kinds of targets, by `Target.kind`. */
  readonly targetKinds: Readonly<Record<string, string>>;
  /** Labels by facet and value; a value without one is its own label. */
  readonly labels: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>>;
  /** Name of the level of each region, under which many of them are grouped. */
  readonly levelsOfRegions: Readonly<Record<string, string>>;
  /** Names of the fields in the head of a document. */
  readonly headFields: Readonly<Record<HeadField, string>>;
  /** Words for positions in a document. */
  readonly positionWords: PositionWords;
  /** The day that "does not occur" refers to, in words. */
  readonly asOf: string;
  /** Addresses, each with a slash at its end. */
  readonly folders: {
    /** The index files. */
    readonly index: string;
    readonly pagefind: string;
    /** The pages of this locale. */
    readonly pages: string;
    /** The documents, as they are cited: with origin, in Chinese. */
    readonly cited: string;
  };
  readonly files: SearchFileNames;
}
