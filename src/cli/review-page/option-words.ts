import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { organisationMessages } from '../../i18n/organisation-messages.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { ExclusionReason, MilestoneKind, Precision } from '../../schemas/vocabulary.ts';

type Words = Readonly<Record<string, string>>;

function both(zh: Words, en: Words): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(Object.entries(zh).map(([key, each]) => [key, { zh: each, en: en[key] ?? key }]));
}

const [tracker, trackerEn] = [trackerMessages['zh-CN'], trackerMessages.en];
const [vocabulary, vocabularyEn] = [vocabularyMessages['zh-CN'], vocabularyMessages.en];

const MILESTONE_KINDS: Readonly<Record<MilestoneKind, Bilingual>> = {
  deadline: { zh: '期限', en: 'deadline' },
  phase: { zh: '阶段', en: 'phase' },
  event: { zh: '事件', en: 'event' },
  publication: { zh: '公布', en: 'publication' },
};
const PRECISIONS: Readonly<Record<Precision, Bilingual>> = {
  year: { zh: '年', en: 'year' },
  month: { zh: '月', en: 'month' },
  day: { zh: '日', en: 'day' },
};

const REASONS: Readonly<Record<ExclusionReason, Bilingual>> = {
  名称: { zh: '名称：在名称或标题里（“双高”、七部门）', en: '名称: in a name or title' },
  文号: { zh: '文号：文件的编号', en: '文号: in a document number' },
  编号: { zh: '编号：条目的编号', en: '编号: a number of an item' },
  日期: { zh: '日期：不是时限的日期', en: '日期: a date that dates no record' },
  序数: { zh: '序数：次序（第一阶段）', en: '序数: an order' },
  成语: { zh: '成语：固定说法（四位一体）', en: '成语: a set phrase' },
  词素: { zh: '词素：词的一部分（一体化、统一）', en: '词素: part of a word' },
  虚指: { zh: '虚指：没有具体数目（一批）', en: '虚指: no count' },
  统称: { zh: '统称：概括的数（两大集团）', en: '统称: counts what a summary name holds' },
  并列: { zh: '并列：句中已列出（市、县两级）', en: '并列: counts what the sentence lists' },
  对象: { zh: '对象：说的是哪些人（不满一年人员）', en: '对象: says who is meant' },
};

/** Words for the values of closed lists. No two lists that records share a form with use one value in two senses. */
const OPTIONS: Readonly<Record<string, Bilingual>> = {
  ...both(organisationMessages['zh-CN'].kind, organisationMessages.en.kind),
  ...both(tracker.kind, trackerEn.kind),
  ...both(tracker.counting, trackerEn.counting),
  ...both(vocabulary.comparator, vocabularyEn.comparator),
  ...both(vocabulary.modality, vocabularyEn.modality),
  ...both(vocabulary.dateBasis, vocabularyEn.dateBasis),
  ...MILESTONE_KINDS,
  ...PRECISIONS,
  ...REASONS,
};

/** What a value of a closed list is called; the value itself where it has no other name, as ids and Chinese words. */
export function optionWords(value: string): Bilingual {
  return OPTIONS[value] ?? { zh: value, en: value };
}
