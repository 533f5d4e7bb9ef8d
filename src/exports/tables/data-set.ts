import type { Locale } from '../../i18n/locale.ts';

const title: Readonly<Record<Locale, string>> = {
  'zh-CN': '职业教育与产教融合政策文本、目标与时限数据集',
  en: 'Vocational-education policy texts, targets and dates',
};

/** The data set as a whole, in the words of its citation and its descriptor. */
export const dataSet = {
  /** Name in the Frictionless descriptor and key of the citation. */
  id: 'zhice-data',
  title,
  /** Semantic version of the shape of the files: a column or field taken away or changed in meaning raises the first number. */
  version: '2.0.0',
  calendarTitle: '政策文件时间节点',
  /** Right-hand side of calendar ids; never to change, wherever the site moves. */
  uidDomain: 'zhice',
  /** Begins the ids of the feed. Its domain is one that nobody can own, so that no move of the site changes an id. */
  tagPrefix: 'tag:zhice.example,2026:',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
