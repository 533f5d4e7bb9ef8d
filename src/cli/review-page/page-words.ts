import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { DraftKind } from '../../schemas/vocabulary.ts';
import type { ItemState } from '../../maintenance/review-drafts/review.ts';
import type { ReviewItem } from '../../maintenance/review-drafts/review-item.ts';

const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** Kinds of items, as the marks in the text and the list name them. */
export const KIND_WORDS: Readonly<Record<DraftKind | 'numeral', Bilingual>> = {
  target: words('目标', 'Target'),
  milestone: words('时限', 'Date'),
  duty: words('责任单位', 'Responsible bodies'),
  body: words('单位', 'Body'),
  numeral: words('没有记录的数字', 'Unrecorded numeral'),
};

/** The same in a narrow column. */
export const SHORT_KIND_WORDS: Readonly<Record<ReviewItem['kind'], Bilingual>> = {
  ...KIND_WORDS,
  duty: words('责任单位', 'Bodies'),
  numeral: words('数字', 'Numeral'),
};

/** What was decided on an item. */
export const STATE_WORDS: Readonly<Record<ItemState, Bilingual>> = {
  pending: words('还没定', 'Open'),
  waiting: words('随相关的一条定', 'Goes with another'),
  accepted: words('收下', 'Accepted'),
  edited: words('改后收下', 'Edited'),
  joined: words('并入上面的系列', 'Joined'),
  recorded: words('记为目标', 'Recorded as a target'),
  linked: words('已随相关的一条收下', 'Taken with another'),
  rejected: words('不要', 'Rejected'),
};

/** The mark of a state in the list, for those who do not see colours. */
export const STATE_SIGNS: Readonly<Record<ItemState, string>> = {
  pending: '○',
  waiting: '↳',
  accepted: '✓',
  edited: '✎',
  joined: '⤴',
  recorded: '✓',
  linked: '✓',
  rejected: '✕',
};

/** Everything else that the page says. */
export const PAGE_WORDS = {
  title: words('核定草稿', 'Review of drafts'),
  howTo: words(
    '左边是原文，标出的是程序找到的内容。右边一次一条：对就收下，不对就改，不是就不要。最后核查并写入。',
    'The text stands on the left, with what the program found marked in it. One at a time on the right: accept what is right, edit what is not, reject what is none. Then check and write.',
  ),
  progress: words('已定 {done} / {all} 条', '{done} of {all} decided'),
  allDone: words('每一条都定了。按 S 核查并写入。', 'Everything is decided. Press S to check and write.'),
  nothing: words(
    '这份文件没有要核定的草稿，数字也都有交代。',
    'There is no draft to review in this document, and every numeral is accounted for.',
  ),
  accept: words('收下', 'Accept'),
  exclude: words('排除：{reason}', 'Exclude: {reason}'),
  excludeAsk: words('排除…', 'Exclude …'),
  edit: words('改', 'Edit'),
  join: words('并入“{name}”', 'Join to “{name}”'),
  reject: words('不要', 'Reject'),
  record: words('记为目标…', 'Record as a target …'),
  previous: words('上一条', 'Previous'),
  next: words('下一条', 'Next'),
  undo: words('撤销', 'Undo'),
  save: words('核查并写入', 'Check and write'),
  cancel: words('不改了', 'Cancel'),
  keep: words('改好，收下', 'Keep and accept'),
  keepHint: words('Ctrl+回车', 'Ctrl+Enter'),
  linkedTo: words(
    '与同一时限的目标相连：收下目标，这一条一并收下。',
    'It is the date of a target: accepting the target takes it along.',
  ),
  bodyLinked: words(
    '收下写到它的责任单位行或目标，这个单位一并收下；编号不合适的，先改。',
    'Accepting a line or target that names it takes it along; edit its id first where it does not fit.',
  ),
  joinedTo: words('已并入“{name}”', 'Joined to “{name}”'),
  newBody: words('新单位', 'new'),
  optional: words('可不填', 'may be left out'),
  none: words('（不填）', '(none)'),
  text: words('原文', 'Text'),
  list: words('全部各条', 'All items'),
  saveTitle: words('核查并写入', 'Check and write'),
  sound: words('核查没有发现问题，可以写入。', 'The check finds nothing wrong: it can be written.'),
  unsound: words(
    '这样写会带来 {count} 个问题，改好才能写入：',
    'Written like this there would be {count} problems. Correct them first:',
  ),
  old: words(
    '另有原来就在的问题 {count} 个，与这次改动无关。',
    '{count} problems were there before and have nothing to do with it.',
  ),
  left: words('写入后，公布前还有 {count} 步要做。', '{count} steps are left before it is published.'),
  files: words('要写的文件', 'Files to be written'),
  written: words('写好了 {count} 个文件', '{count} files written'),
  nextSteps: words('接下来', 'Next'),
  failed: words(
    '没有写入：有文件在这期间被别处改动了，或写不进去；终端里有说明。再按一次 S，以现在的内容为准。',
    'Nothing was written: a file was changed elsewhere in the meantime, or cannot be written; the terminal says which. Press S again to go by what they say now.',
  ),
  noChanges: words('还没有要写的：先定几条。', 'There is nothing to write yet: decide on something first.'),
  write: words('写入', 'Write'),
  back: words('回去再看', 'Back'),
  isRead: words(
    '我已对照原件把全文读过一遍，没有出入',
    'I have read the whole text against the original and found no difference',
  ),
  isComplete: words(
    '各条都定了、数字都有交代：目标跟踪标为“完成”，计入各项合计',
    'Everything is decided: mark its targets as complete, to be counted in totals',
  ),
  goOn: words('接着核定', 'Go on reviewing'),
  finish: words('结束', 'Finish'),
  closed: words('已结束，可以关闭这一页。', 'Finished. You may close this page.'),
  problems: words('核查发现', 'The check says'),
  goThere: words('去看这一条', 'Show it'),
  gone: words(
    '连不上程序：终端里的命令已经停了。再运行一次，定过的都还在。',
    'The program does not answer: the command in the terminal has ended. Run it again; what was decided is kept.',
  ),
  known: words('已有单位的编号', 'Ids of bodies on record'),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Names of fields of records; the last part of their path. */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  id: words('编号', 'Id'),
  indicator: words('指标（与其他地方并列比较）', 'Indicator (set beside other places)'),
  name: words('名称', 'Name'),
  nameEn: words('英文名称', 'English name'),
  unit: words('单位', 'Unit'),
  unitEn: words('单位（英文）', 'Unit in English'),
  kind: words('类别', 'Kind'),
  counting: words('计数', 'Counting'),
  scope: words('范围', 'Scope'),
  note: words('说明', 'Note'),
  value: words('数目', 'Value'),
  valueMax: words('数目上限', 'Upper value'),
  valueText: words('数目原文', 'Value as printed'),
  base: words('参照的基数', 'Base'),
  factor: words('倍数', 'Factor'),
  text: words('参照的原文', 'Relation as printed'),
  comparator: words('比较', 'Comparator'),
  comparatorText: words('比较的原文', 'Comparator as printed'),
  qualifier: words('限定语', 'Qualifier'),
  qualifierEn: words('限定语（英文）', 'Qualifier in English'),
  start: words('开始', 'Start'),
  end: words('结束', 'End'),
  due: words('时限', 'Due'),
  dueText: words('时限原文', 'Due as printed'),
  dueBasis: words('时限怎么来的', 'Basis of the date'),
  precision: words('精确到', 'Precision'),
  modality: words('措辞', 'Wording'),
  modalityText: words('动词原文', 'Verb as printed'),
  provision: words('条款', 'Provision'),
  quote: words('原句', 'Sentence'),
  organisations: words('单位', 'Bodies'),
  repeatOf: words('与前文相同（编号）', 'Repeats (id)'),
  variantOf: words('与前文不同的表述（编号）', 'Variant of (id)'),
  basis: words('时间怎么来的', 'Basis of the date'),
  reasoning: words('推算依据', 'Reasoning'),
  reasoningEn: words('推算依据（英文）', 'Reasoning in English'),
  dateText: words('时间原文', 'Date as printed'),
  label: words('名称', 'Label'),
  labelEn: words('英文名称', 'English label'),
  targets: words('到期的目标', 'Targets due'),
  region: words('地区', 'Region'),
  regionEn: words('地区（英文）', 'Region in English'),
  reason: words('排除的理由', 'Reason to exclude'),
};
