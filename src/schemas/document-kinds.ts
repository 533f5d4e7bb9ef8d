/** The fifteen kinds of official document (党政机关公文处理工作条例, article 8), in its order. */
const officialDocuments = [
  /** 决议 */
  'resolution',
  /** 决定 */
  'decision',
  /** 命令（令） */
  'order',
  /** 公报 */
  'communique',
  /** 公告 */
  'announcement',
  /** 通告 */
  'public-notice',
  /** 意见 */
  'opinions',
  /** 通知 */
  'notice',
  /** 通报 */
  'circular',
  /** 报告 */
  'report',
  /** 请示 */
  'request-for-instructions',
  /** 批复 */
  'reply',
  /** 议案 */
  'bill',
  /** 函 */
  'letter',
  /** 纪要 */
  'minutes',
] as const;

/** Laws and rules. A title tells 条例, 规定, 办法 and 实施细则; which rank such a text has, only a person can say. */
const lawsAndRules = [
  /** 法律 */
  'law',
  /** 行政法规 */
  'administrative-regulation',
  /** 地方性法规 */
  'local-regulation',
  /** 规章 */
  'government-rule',
  /** 条例 */
  'regulations',
  /** 规定 */
  'provisions',
  /** 办法 */
  'measures',
  /** 实施细则 */
  'implementing-rules',
] as const;

/** What a notice prints. */
const annexedTexts = [
  /** 规划 */
  'plan',
  /** 计划 */
  'programme',
  /** 行动计划 */
  'action-plan',
  /** 方案 */
  'scheme',
  /** 实施方案 */
  'implementation-plan',
  /** 工作要点 */
  'work-priorities',
  /** 清单 */
  'list',
] as const;

/** Every kind of document: what governments issue, then what is reference material. */
export const documentKinds = [
  ...officialDocuments,
  ...lawsAndRules,
  ...annexedTexts,
  /** 新闻报道 */
  'news-report',
] as const;

/** What a document is (文种). */
export type DocumentKind = (typeof documentKinds)[number];

/** Kinds that tell what was done and what there is: 公报, 通报, 报告, 新闻报道. */
const reportingKinds: readonly DocumentKind[] = ['communique', 'circular', 'report', 'news-report'];

/** Whether documents of a kind set out what is to be done, so that what they print of the present is where they start. */
export function isPlanning(kind: DocumentKind): boolean {
  return !reportingKinds.includes(kind);
}

/** Whether documents of a kind are made public by 公布: laws and rules, which others are not (发布). */
export function isLawOrRule(kind: DocumentKind): boolean {
  return (lawsAndRules as readonly DocumentKind[]).includes(kind);
}
