/**
 * Names by which a query may mean something that is no passage of a text: one small file, made at build out of reviewed records.
 * Reference material stays out of it.
 */
export interface AnswerData {
  readonly topics: readonly NamedPage[];
  /** Series of targets, by the name of the text. */
  readonly series: readonly NamedPage[];
  readonly regions: readonly NamedPage[];
  /** Documents that texts cite and that are not published here. */
  readonly cited: readonly NamedPage[];
  /** Terms with a page, by the first name that the texts print. */
  readonly terms: readonly NamedPage[];
  /** Words of the texts for English ones. */
  readonly english: readonly EnglishTerm[];
  /** Words that a slip of spelling may have meant, with how they are pronounced. */
  readonly spellings: readonly Spelling[];
}

/** A page that has names. */
export interface NamedPage {
  /** As shown. */
  readonly text: string;
  /** The same in English. */
  readonly textEn?: string;
  /** Other names: the question of a topic, English names. */
  readonly also?: readonly string[];
  /** Address below the site's root of a locale. */
  readonly href: string;
}

/** English words with those of the texts for them. */
export interface EnglishTerm {
  /** Lower case. */
  readonly english: readonly string[];
  /** Words of the texts. */
  readonly words: readonly string[];
}

export interface Spelling {
  /** 产教融合 */
  readonly word: string;
  /** Pronunciation without tones, its syllables parted by a space: `chan jiao rong he`. */
  readonly pinyin: string;
}
