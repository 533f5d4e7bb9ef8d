import { defineMessages } from './define-messages.ts';

/** Words of the home page and the about page. */
export const homeMessages = defineMessages(
  {
    title: '政策怎么写的，查到那一条、那一句',
    lede: '职策收录职业教育与产教融合的政策文件，逐字转录，按条款给出永久链接；文件里写明的目标和时限，一条一条列出，条条附原句。',
    description: '职业教育与产教融合政策文件的逐字文本、条款链接和目标时限，条条附原句出处。不是政府网站。',
    notGovernment: '这里不是政府网站，是资料整理。引用前请与发文机关公布的文本核对。',
    searchLabel: '搜索全部文件',
    searchPlaceholder: '词语、数字或文号',
    searchButton: '搜索',
    examplesLabel: '例如：',
    examples: ['双师型', '产业学院', '职普融通'],
    policies: '政策文件',
    references: '参考材料',
    referencesNote: '机器改写的新闻转载，数字来源未核实，不可作为引文。',
    due: '文件写明的时限',
    dueNote: '按文件写明的年份列出；同一事项两处表述不同的，两处都列。',
    dueCount: (count: number) => `${count}项`,
    seeSentence: '查看原句',
    repeated: '两处表述不同',
    held: (policies: number, references: number) => `现收录政策文件${policies}份，参考材料${references}份。`,
  },
  {
    title: 'What the policy says, down to the provision and the sentence',
    lede: 'Zhice holds Chinese policy documents on vocational education and industry-education integration, transcribed to the character, with a permanent link for every provision. Targets and dates that the texts set are listed one by one, each with its sentence.',
    description:
      'Chinese vocational-education policy documents, character for character, with provision links and every target and date traced to its sentence. Not a government website.',
    notGovernment:
      'This is a collection of documents, not a government website. Check against the text published by the issuing body before citing.',
    searchLabel: 'Search all documents',
    searchPlaceholder: 'Words, numbers or a document number (in Chinese)',
    searchButton: 'Search',
    examplesLabel: 'For example: ',
    examples: ['双师型', '产业学院', '职普融通'],
    policies: 'Policies',
    references: 'Reference material',
    referencesNote: 'A machine-reworded news reprint: figures unverified, wording not to be quoted.',
    due: 'What the texts date, by year',
    dueNote: 'Listed under the year that the text prints; where a text states one thing in two ways, both are listed.',
    dueCount: (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`,
    seeSentence: 'See sentence',
    repeated: 'stated in two ways',
    held: (policies: number, references: number) =>
      `Held now: ${policies} policy ${policies === 1 ? 'document' : 'documents'} and ${references} reference ${references === 1 ? 'text' : 'texts'}.`,
  },
);
