import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';

/** A provision of a document: what a claim rests on. */
const namedProvision = z.strictObject({ policy: slug, provision: provisionId });

/** The words of one provision that answer the question, or one aspect of it. */
const topicAnswerSchema = z.strictObject({
  policy: slug,
  /** A provision or paragraph; the words stand in it or in what stands below it. */
  provision: provisionId,
  /** The answering sentence, or the clause of it, verbatim: from mark to mark, without the mark at its end. */
  quote: text,
  /** Ids of statements of targets printed in these words, whose number is the answer: value, unit, verb and date come from there. */
  points: z.array(slug).default([]),
});

/** That a person has read a whole document and found nothing in it on an aspect. */
const topicSilenceSchema = z.strictObject({
  policy: slug,
  /** Day of that reading. */
  checked: z.iso.date(),
});

/** One side of the question, on which the documents are set side by side: a row of the topic page. */
const topicAspectSchema = z.strictObject({
  /** What is asked, in a few words. */
  name: text,
  nameEn: text,
  /** In the order of each document. */
  answers: z.array(topicAnswerSchema).min(1),
  /** Documents that say nothing on it; nothing is said of a document in neither list. */
  silent: z.array(topicSilenceSchema).default([]),
});

/** One sentence of the short answer, in our words. */
const topicClaimSchema = z.strictObject({
  text,
  textEn: text,
  /** Where it is printed: provisions of policies that this topic quotes. Its numbers are printed there too. */
  provisions: z.array(namedProvision).min(1),
});

/** A theme or question, with the words of each document that answer it. */
export const topicSchema = z.strictObject({
  id: slug,
  name: text,
  nameEn: text,
  /** A plain question as title, where one helps. */
  question: text.optional(),
  questionEn: text.optional(),
  /** The short answer, sentence by sentence; none where only reference material speaks of it. */
  claims: z.array(topicClaimSchema).default([]),
  /** What to mind in reading the answers (名称不同的，不作数量比较); says nothing of any text that a claim would say. */
  caveat: text.optional(),
  caveatEn: text.optional(),
  /** The answering words, by what they answer; the first aspect is the question itself. */
  aspects: z.array(topicAspectSchema).min(1),
  indicators: z.array(slug).default([]),
  /** What the site does not hold on this theme, said plainly. */
  gaps: text.optional(),
  gapsEn: text.optional(),
});

export const topicsFile = z.array(topicSchema);
export type Topic = z.infer<typeof topicSchema>;
export type TopicAspect = z.infer<typeof topicAspectSchema>;
export type TopicAnswer = z.infer<typeof topicAnswerSchema>;
