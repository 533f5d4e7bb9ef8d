/**
 * Every closed list of the site, once. Schemas, types, exported JSON Schemas, message catalogues, signs and the values
 * that filters offer derive from here, in this order. To add a word: add it to its list; the compiler then names the
 * tables that lack it (its words in both languages in `src/i18n`, and a sign or a format where it needs one).
 */

/** `policy`: a government document · `reference`: anything else, listed and counted separately. */
export const natures = ['policy', 'reference'] as const;
export type Nature = (typeof natures)[number];

/** What a document is (文种), in the groups of `document-kinds.ts`. */
export { documentKinds } from './document-kinds.ts';
export type { DocumentKind } from './document-kinds.ts';

/** Level of the government of a region: 国家 · 省 · 地（市） · 县 · 乡镇. */
export const regionLevels = ['national', 'province', 'prefecture', 'county', 'township'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** What a line with a number that could not be placed is published as. */
export const numberingRoles = ['paragraph', 'provision'] as const;
export type NumberingRole = (typeof numberingRoles)[number];

/** `complete`: every commitment is recorded · `in-progress`: published, but out of all totals. */
export const trackerStates = ['complete', 'in-progress'] as const;
export type TrackerState = (typeof trackerStates)[number];

/** `draft` as a program writes it; `reviewed` once a person has read it against the text. */
export const reviewStates = ['draft', 'reviewed'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What the program drafts from a text for a person to review. */
export const draftKinds = ['target', 'milestone', 'body', 'duty'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** `primary`: the text published here · `witness`: a second copy it is compared with. */
export const sourceRoles = ['primary', 'witness'] as const;
export type SourceRole = (typeof sourceRoles)[number];

/**
 * `furniture`: matter of the web page, not of the document, removed ·
 * `metadata`: a line of facts about the document, moved to the front matter ·
 * `join`: a paragraph or title that the source breaks over lines, put together ·
 * `table`: a row of a table, the marks between its cells put as tabs · `correction`: a misprint of our copy, mended.
 */
export const emendationKinds = ['furniture', 'metadata', 'join', 'table', 'correction'] as const;
export type EmendationKind = (typeof emendationKinds)[number];

/** `transcription`: our error, corrected · `source-error`: the source's, kept · `source-revised`: the source changed. */
export const correctionKinds = ['transcription', 'source-error', 'source-revised'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What a series commits to: a value, a value again every year, a relation, a rate of support, a thing to exist. */
export const targetKinds = ['target', 'recurring', 'benchmark', 'policy-rate', 'deliverable'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What a number counts: all there is · what is added · the text does not say. */
export const countings = ['cumulative', 'new', 'unstated'] as const;
export type Counting = (typeof countings)[number];

/** How a stated number bounds what is meant: at, at least, at most, between, about. */
export const comparators = ['eq', 'gte', 'lte', 'range', 'approx'] as const;
export type Comparator = (typeof comparators)[number];

/** How firmly a text puts a commitment. */
export const modalities = ['stated', 'strive', 'advance', 'explore', 'support'] as const;
export type Modality = (typeof modalities)[number];

/** How exactly a date is known. */
export const precisions = ['year', 'month', 'day'] as const;
export type Precision = (typeof precisions)[number];

/** `explicit`: printed as a date · `derived`: worked out (三年内); it never elapses. */
export const dateBases = ['explicit', 'derived'] as const;
export type DateBasis = (typeof dateBases)[number];

/** What may be said about a commitment on a given day, in the order in which time passes; nothing here judges. */
export const statuses = [
  'undated',
  'not-due',
  'due-this-year',
  'elapsed-no-result',
  'elapsed-searched',
  'reported',
  'unverified',
  'derived-date',
] as const;
export type Status = (typeof statuses)[number];

/** Where a series is listed: among the totals, as a rate of support, as reference material. */
export const targetParts = ['counted', 'rates', 'reference'] as const;
export type TargetPart = (typeof targetParts)[number];

/** What a dated entry of the timeline is. */
export const milestoneKinds = ['deadline', 'phase', 'event', 'publication'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** `baseline`: the state a plan starts from · `result`: what was reached. */
export const reportRoles = ['baseline', 'result'] as const;
export type ReportRole = (typeof reportRoles)[number];

/** 公布值达到目标值 · 公布值低于目标值 · 口径不同，不作比较. */
export const comparisonOutcomes = ['meets', 'below', 'not-comparable'] as const;
export type ComparisonOutcome = (typeof comparisonOutcomes)[number];

/** Whether a larger number means more of what the texts ask for. */
export const directions = ['higher', 'lower', 'neither'] as const;
export type Direction = (typeof directions)[number];

/** What a body is that a text charges with a task or names as an actor. */
export const organisationKinds = [
  'government',
  'department',
  'zone',
  'school',
  'enterprise',
  'association',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** How sure the conjectural reading of a reworded text is. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** By what a document named in a text is recognised: its 文号, its title, that of its notice, its short title. */
export const recognitions = ['number', 'title', 'notice', 'short-title'] as const;
export type Recognition = (typeof recognitions)[number];

/** What documents share: a run of words that two of them have, or a phrase common to many. */
export const parallelKinds = ['run', 'stock-phrase', 'document'] as const;
export type ParallelKind = (typeof parallelKinds)[number];

/**
 * How words or a citation compare with the published texts: 一致 · 仅标点或格式不同 · 文字有出入 · 引文在另一处 · 只核对了一部分 ·
 * 未找到.
 */
export const verdicts = ['verbatim', 'format-only', 'differs', 'elsewhere', 'partly', 'not-found'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Why a numeral is no quantity to track, in one word: `名称` in a name or title (“双高”, 七部门) · `文号` in a document
 * number · `编号` in a number of an item · `日期` in a date that dates no record · `序数` an order (第一阶段) · `成语` in
 * a set phrase (四位一体) · `词素` part of a word (一体化, 统一) · `虚指` no count (一批) · `统称` counts what a summary
 * name holds (两大集团) · `并列` counts what the sentence lists (市、县两级) · `对象` says who is meant (不满一年人员).
 */
export const exclusionReasons = [
  '名称',
  '文号',
  '编号',
  '日期',
  '序数',
  '成语',
  '词素',
  '虚指',
  '统称',
  '并列',
  '对象',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];
