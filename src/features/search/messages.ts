import { defineMessages } from '../../i18n/define-messages.ts';

/** Words that the search page is printed with; those of its answers are in search-answer-messages.ts. */
export const searchMessages = defineMessages(
  {
    title: '搜索',
    description: '在全部文件的原文里逐字查找：有几处、在哪一条，没有也照实说；结果可引用、可下载。',
    noScript: '搜索要用到 JavaScript。关闭时，可在全文页用浏览器自带的页内查找。',
    waiting: '还没有搜索好。不必等，可在全文页用浏览器自带的页内查找。',
    fullText: '全部文件的全文',
    fullTextDescription: '本站收录的全部原文连续排列，供浏览器的页内查找使用。',
    fullTextNote:
      '用浏览器的页内查找（Ctrl+F，苹果电脑为 ⌘F）找词；每段开头的 ¶ 通到该段的固定链接。参考材料排在最后。',
    /** Where the texts would be too many pages. */
    fullTextTooMuch:
      '收录的文件很多，全文不再连排在这里。请打开要查的文件，用浏览器的页内查找；每份文件也可下载纯文本。',
    documents: '文件列表',
    /** Over the passages of the texts that were found, for screen readers. */
    results: '原文中的结果',
    /** Leads from the box past all choices. */
    toResults: '跳到结果',
    modesLabel: '查找方式',
    modes: {
      exact: '一字不差',
      'ignore-punctuation': '忽略标点',
      'all-words': '同时包含多个词',
      related: '相关内容',
      reading: '推测读法（另计）',
    },
    options: {
      label: '选项',
      bodyOnly: '只计正文，不计标题',
      order: '排列',
      relevance: '按相关程度',
      document: '按文件先后',
      within: '同时出现在',
      paragraph: '同一段',
      sameDocument: '同一份文件',
    },
    facets: {
      label: '筛选结果',
      nature: '性质',
      place: '地区',
      level: '级别',
      year: '年份',
      kind: '文种',
      topic: '专题',
      targets: '目标',
      clear: '清除筛选',
      withTargets: '记有目标',
      withoutTargets: '没有记目标',
    },
    download: '下载结果（CSV）',
    table: { title: '表格说明', note: '每段一行，附原文、链接和引文。' },
    start: { questions: '从这些问题看起', terms: '文件里常见的说法' },
    suggestions: '搜索建议',
    related: {
      title: '相关内容',
      note: '按少见的词挑出，最多5段，参考材料排在最后；不计入上面的数目，不能用来断定某个说法出现或没有出现。',
    },
    reading: {
      title: '推测读法',
      note: '参考材料经机器改写，这里按编者推测的原来用词查找。推测读法不是原文，不可引用；收到的文字附在下面。',
    },
  },
  {
    title: 'Search',
    description:
      'Find words in the source text of all documents, to the character: how often, in which provision, and plainly when they do not occur.',
    noScript:
      'Search needs JavaScript. Without it, use the find function of your browser on the full-text page.',
    waiting:
      'The search takes longer than it should. Meanwhile, use the find function of your browser on the full-text page.',
    fullText: 'Full text of all documents',
    fullTextDescription: 'All source text on this site, run together for the find function of your browser.',
    fullTextNote:
      'Use the find function of your browser (Ctrl+F, ⌘F on a Mac). The ¶ before each paragraph leads to its permanent link. Reference material comes last.',
    fullTextTooMuch:
      'There are too many documents to run their texts together here. Open a document and use the find function of your browser; each can be downloaded as plain text too.',
    documents: 'List of documents',
    results: 'Results in the texts',
    toResults: 'Skip to results',
    modesLabel: 'How to search',
    modes: {
      exact: 'Exact',
      'ignore-punctuation': 'Ignore punctuation',
      'all-words': 'All words',
      related: 'Related',
      reading: 'Conjectural (separate)',
    },
    options: {
      label: 'Options',
      bodyOnly: 'Body text only',
      order: 'Order',
      relevance: 'By relevance',
      document: 'By document',
      within: 'All within',
      paragraph: 'one paragraph',
      sameDocument: 'one document',
    },
    facets: {
      label: 'Narrow the results',
      nature: 'Nature',
      place: 'Place',
      level: 'Level',
      year: 'Year',
      kind: 'Kind',
      topic: 'Topic',
      targets: 'Targets',
      clear: 'Clear filters',
      withTargets: 'With recorded targets',
      withoutTargets: 'Without recorded targets',
    },
    download: 'Download results (CSV)',
    table: {
      title: 'About the table',
      note: 'One paragraph a row, with its text, address and citation. ',
    },
    start: { questions: 'Begin with a question', terms: 'Words that the texts often use' },
    suggestions: 'Search suggestions',
    related: {
      title: 'Related',
      note: 'Chosen by the rarer words, five at most, reference material last; not part of the counts above, and no ground for saying that a phrase does or does not occur.',
    },
    reading: {
      title: 'Conjectural reading',
      note: 'The reference material was reworded by machine; this searches the wording that the editors conjecture. A conjecture is not the source and must not be quoted; the text as received stands below each.',
    },
  },
);
