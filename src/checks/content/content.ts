import type { PolicyText } from '../../domain/document/provision.ts';
import type { LinePosition } from '../../domain/fidelity/located-line.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { PublishedAddresses } from '../../schemas/published-addresses.ts';
import type { PublishedIds } from '../../schemas/published-ids.ts';
import type { PublishedRecords } from '../../schemas/published-records.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';
import type { Located } from '../base/located.ts';
import type { Collections } from './collections.ts';
import type { AddressedPart } from './documents/addressed-parts.ts';

/** Everything that a maintainer wrote, as read: what the content checks look at. */
export interface Content extends Collections {
  /** Where it was read; the files of records and diagnostics begin with these. */
  readonly folders: CorpusFolders;
  /** Seed files by name, as bytes. */
  readonly seeds: ReadonlyMap<string, Uint8Array>;
  /** By file name. */
  readonly documents: readonly ContentDocument[];
  /** Absent when the file is absent or does not fit its schema. */
  readonly publishedIds: Located<PublishedIds> | undefined;
  /** The same of every address ever published. */
  readonly publishedAddresses: Located<PublishedAddresses> | undefined;
  /** The same. */
  readonly publishedRecords: Located<PublishedRecords> | undefined;
  /** Modules of the message catalogues: path from the project root → source. */
  readonly catalogues: ReadonlyMap<string, string>;
  /** What was wrong with single files: syntax, schema, files that belong nowhere. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One MDX file of the `policies` folder. */
export interface ContentDocument {
  /** From the file name. */
  readonly id: string;
  readonly file: string;
  /** Front matter; absent when it does not fit its schema. */
  readonly facts: Located<Policy> | undefined;
  /**
   * What the text is made of, where that part of the front matter can be read, whatever is wrong with the rest: so that
   * a field that is missing hides no fault of the text.
   */
  readonly origin: Located<DocumentOrigin> | undefined;
  readonly text: PolicyText;
  /** The body could be read and every id in it once; otherwise what is not found under an id proves nothing. */
  readonly complete: boolean;
  /** Headings and paragraphs in printed order. */
  readonly parts: readonly AddressedPart[];
  /** The same by id; of two with one id, the first. */
  readonly partById: ReadonlyMap<string, AddressedPart>;
  /** Where each heading and paragraph stands in the MDX, character by character. */
  readonly positions: ReadonlyMap<string, LinePosition>;
  /** Position in the MDX of a heading or paragraph. */
  readonly positionOfPart: (id: string) => SourcePosition;
  /** Charts embedded in the text. */
  readonly embeds: readonly ChartEmbed[];
}

/** The sources of a document and the declared differences from them. */
export type DocumentOrigin = Pick<Policy, 'sources' | 'emendations'>;

/** `<TargetChart series="…" />` in an MDX file. */
export interface ChartEmbed {
  readonly series: string;
  readonly position: SourcePosition;
}

/** Days that a check compares with, `YYYY-MM-DD`: they come from outside the content. */
export interface CheckDays {
  /** Day of the check, by the calendar of China. */
  readonly today: string;
  /** Day that the site is to stand for (`SITE_AS_OF`), where it is set. */
  readonly asOf?: string | undefined;
}

/** A rule over the whole content. */
export type ContentCheck = (content: Content, days: CheckDays) => Iterable<Diagnostic>;
