import { z } from 'zod';
import { partialDate, provisionId, sha256, slug, text } from './provision-id.ts';
import {
  documentKinds,
  natures,
  numberingRoles,
  regionLevels,
  reviewStates,
  sourceRoles,
  trackerStates,
} from './vocabulary.ts';
import { webAddress } from './web-address.ts';

/** What every declared difference says. */
const declared = {
  /** Line in the seed where `original` begins, counted from 1. */
  line: z.int().min(1),
  /** Character column in that line, counted from 1. */
  column: z.int().min(1),
  /** The exact characters of the seed, line breaks included. */
  original: z.string().min(1),
  /** Why, in Chinese. */
  reason: text,
};

/** Nothing replaces what is removed. */
const removed = z.string().max(0, { error: '只删不改，应为空 · only removes: has to be empty' });

/**
 * A declared difference between a seed file and the published text.
 * The published text is the seed with every emendation applied and layout white space dropped;
 * no other difference is allowed. `result` is what replaces `original`. That each does what its kind
 * claims is seen to by `checks/content/documents/check-emendations.ts`.
 */
const emendation = z.discriminatedUnion('kind', [
  /** Matter of the web page, not of the document: whole lines, or a button next to one. */
  z.strictObject({ kind: z.literal('furniture'), ...declared, result: removed }),
  /** A line of labelled facts about the document, moved to the front matter. */
  z.strictObject({ kind: z.literal('metadata'), ...declared, result: removed }),
  /** A paragraph or title that the source breaks over lines, put together: only layout goes. */
  z.strictObject({ kind: z.literal('join'), ...declared, result: z.string() }),
  /** A table that the source draws with marks between its cells (`|`): one row of it, a tab between the cells in place of the marks. */
  z.strictObject({ kind: z.literal('table'), ...declared, result: z.string() }),
  /** A misprint of our copy, mended; a misprint of the official text is kept and noted (`corrections.yaml`). */
  z.strictObject({
    kind: z.literal('correction'),
    ...declared,
    result: z.string(),
    /** Day on which it was decided. */
    date: z.iso.date(),
    /** What shows it: the file name of another copy in `sources`, or where the issuer's own text stands. */
    evidence: text,
  }),
]);

/**
 * What a person decided on a line whose number could not be placed: it stands twice, or in a style that its neighbours
 * do not have. Ids are for ever, so a document with an undecided one is not published.
 */
const numberingDecision = z.strictObject({
  /** Line in the seed, counted from 1. */
  line: z.int().min(1),
  /** The line as printed. */
  text,
  /** A paragraph of what stands before it, or a provision with the id given. */
  as: z.enum(numberingRoles),
  /** Of the provision; absent for a paragraph. */
  id: provisionId.optional(),
  /** Why, in Chinese. */
  reason: text,
});

/** A text as received: file name in `seeds/`, its part in making this document, its fingerprint. */
const source = z.strictObject({
  file: text,
  role: z.enum(sourceRoles),
  sha256,
  /** Who put the copy online, as the copy says. */
  publisher: text.optional(),
  /** Where the original stands, on the website of whoever published it. */
  url: webAddress.optional(),
  /** A copy of that page in a web archive. */
  archivedUrl: webAddress.optional(),
  /** Day on which the page was last seen there. */
  retrieved: z.iso.date().optional(),
  note: text,
});

/** Front matter of `content/policies/<id>.mdx`: only facts that the source states; absent stays absent. */
export const policySchema = z.strictObject({
  id: slug,
  nature: z.enum(natures),
  /** Citable title: that of the annexed plan as printed; editorial for reference material. */
  title: text,
  /** Editorial English title; pages show the Chinese one where it is absent. */
  titleEn: text.optional(),
  shortTitle: text,
  shortTitleEn: text.optional(),
  /** Title of the notice that prints the plan, as printed. */
  noticeTitle: text.optional(),
  /** How the printed titles differ from each other, when they do. */
  titleNote: text.optional(),
  /** The same in English; English pages show the Chinese one where it is absent. */
  titleNoteEn: text.optional(),
  /** Editorial summary, marked as such on the page; pages leave it out where it is absent. */
  abstract: text.optional(),
  abstractEn: text.optional(),
  kind: z.enum(documentKinds),
  /** 发文字号 as printed. */
  documentNumber: text.optional(),
  /** Issuing bodies that the source names, in printed order; never inferred. */
  issuers: z.array(text),
  /** Issuers as printed, e.g. 乌海市教育局等9部门. */
  issuersText: text.optional(),
  /** 签署人: those who sign an order or law, as printed. */
  signers: z.array(text).min(1).optional(),
  region: z.strictObject({
    name: text,
    /** Pages show the Chinese name where it is absent. */
    nameEn: text.optional(),
    level: z.enum(regionLevels),
    /** Division code: six digits (GB/T 2260), nine for townships (GB/T 10114), 100000 for the country. */
    adcode: z.string().regex(/^\d{6}(?:\d{3})?$/),
  }),
  /** 索引号 as printed. */
  indexNumber: text.optional(),
  /** 信息分类 / 主题分类 as printed. */
  category: text.optional(),
  /** 有效性 as the source page printed it; it may have changed since. */
  validity: z.strictObject({ text, asPrintedBy: text }).optional(),
  /** 成文日期: the date in the signature. */
  dateSigned: partialDate.optional(),
  /** 公开日期 / 发布日期: the date the source says it was made public; 印发日期, of printing, is another fact. */
  datePublished: partialDate.optional(),
  /** Time of that day at which the source says it was made public, as printed: `HH:mm` or `HH:mm:ss`. */
  timePublished: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/, {
      error: '应为 HH:mm 或 HH:mm:ss（加引号）· expected a quoted HH:mm or HH:mm:ss',
    })
    .optional(),
  /** 施行日期: the date from which the text says it applies. */
  dateEffective: partialDate.optional(),
  /** 制定、修订沿革: the history line of a law or rule, as printed beneath its title. */
  history: text.optional(),
  /** Years the title or text says the plan covers. */
  period: z.strictObject({ start: partialDate, end: partialDate, text }).optional(),
  /** 主送机关 as printed. */
  addressee: text.optional(),
  sources: z.array(source).min(1),
  emendations: z.array(emendation),
  /** Numbers that could not be placed, and what was decided. */
  numbering: z.array(numberingDecision).min(1).optional(),
  trackers: z.enum(trackerStates),
  /** Ids of topics that the whole document belongs to; those that list a provision of it need not stand here. */
  topics: z.array(slug),
  /** Day the transcription was last reviewed; the newest of them is the site's default as-of date. */
  reviewed: z.iso.date(),
  review: z.enum(reviewStates),
});

export type Policy = z.infer<typeof policySchema>;
export type Emendation = z.infer<typeof emendation>;
export type Source = z.infer<typeof source>;
export type NumberingDecision = z.infer<typeof numberingDecision>;
