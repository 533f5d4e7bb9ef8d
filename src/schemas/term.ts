import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';

/** Words with which a text itself says what a term is. */
const termExplanationSchema = z.strictObject({
  /** A policy: reference material explains nothing. */
  policy: slug,
  /** The heading or paragraph in which the words stand. */
  provision: provisionId,
  /** The explaining words, verbatim. */
  quote: text,
});

/** What the page of a term says. Its heading is the first of the official words; the others are its other names. */
const termPageSchema = z.strictObject({
  /** Of the page, for ever: `/terms/<id>/`. */
  id: slug,
  /** The term in another language; ours. */
  nameEn: text.optional(),
  /** Words of texts that say what it is, in the order shown. */
  explanations: z.array(termExplanationSchema).default([]),
  /**
   * What the word means, in one to three plain sentences of ours, with no figure and nothing said of any region or
   * document. The first sentence stands for the whole where there is room for one.
   */
  plain: text,
  plainEn: text.optional(),
});

/** An everyday word and the official ones that the texts use, or an official one that is explained; reviewed by a person. */
export const termSchema = z
  .strictObject({
    /** What people type. */
    everyday: z.array(text).default([]),
    /** The same in English, lower case: what an English reader types. */
    english: z.array(z.string().regex(/^[a-z0-9+][a-z0-9 +'-]*$/u)).optional(),
    /** Words that stand in the texts, verbatim; of a term with a page all are names of one thing. */
    official: z.array(text).min(1),
    note: text.optional(),
    noteEn: text.optional(),
    /** What the term means, where it is explained. */
    page: termPageSchema.optional(),
  })
  .refine(({ everyday, page }) => everyday.length > 0 || page !== undefined, {
    path: ['everyday'],
    error: '没有 page 的词语要写日常说法 everyday · a term without a page needs everyday words',
  });

export const termsFile = z.array(termSchema);
export type Term = z.infer<typeof termSchema>;
/** What is said of a term on its page. */
export type TermPage = z.infer<typeof termPageSchema>;
