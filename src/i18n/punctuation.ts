import type { Locale } from './locale.ts';

/** Marks between words that the site puts together, with the spaces that belong to them. */
export interface Punctuation {
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** Between clauses. */
  readonly comma: string;
  /** Between the items of a list. */
  readonly listComma: string;
  /** Between parts that have commas in them. */
  readonly semicolon: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** Between two sentences, after the stop. */
  readonly sentenceSpace: string;
  /** Between a heading and the words that run on in its line. */
  readonly gap: string;
  /** Brackets around a remark. */
  readonly open: string;
  readonly close: string;
}

export const punctuation: Readonly<Record<Locale, Punctuation>> = {
  'zh-CN': {
    colon: '：',
    comma: '，',
    listComma: '、',
    semicolon: '；',
    stop: '。',
    sentenceSpace: '',
    gap: '　',
    open: '（',
    close: '）',
  },
  en: {
    colon: ': ',
    comma: ', ',
    listComma: ', ',
    semicolon: '; ',
    stop: '.',
    sentenceSpace: ' ',
    gap: ' ',
    open: ' (',
    close: ')',
  },
};
