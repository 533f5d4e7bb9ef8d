import { defineMessages } from './define-messages.ts';

/** Words of the search page. */
export const searchMessages = defineMessages(
  {
    title: '搜索',
    description: '在全部文件的原文里搜索，结果落到条款。',
    noScript: '搜索要用到 JavaScript。关闭时，可打开文件页，用浏览器自带的页内查找。',
    ready: '输入词语开始搜索。',
    searching: '正在搜索…',
    failed: '搜索索引没有载入。可刷新再试，或打开文件页用浏览器的页内查找。',
    related: (count: number) => `${count}份文件有相关内容`,
    none: (query: string) => `没有找到与“${query}”相关的内容。可换用更短的词，或浏览全部文件。`,
    method: '这里按词语匹配相关内容，会包括近似的结果，不能用来断定某个说法不存在。',
    browse: '浏览全部文件',
    filters: { nature: '性质', region: '地区', kind: '文种', year: '年份' },
    all: '全部',
  },
  {
    title: 'Search',
    description: 'Search the source text of all documents, down to the provision.',
    noScript:
      'Search needs JavaScript. Without it, open a document and use the find function of your browser.',
    ready: 'Type words in Chinese to search.',
    searching: 'Searching…',
    failed:
      'The search index did not load. Try again, or open a document and use the find function of your browser.',
    related: (count: number) => `${count} documents with related content`,
    none: (query: string) =>
      `Nothing related to “${query}” was found. Try a shorter word, or browse all documents.`,
    method:
      'Matches related content by words and includes near matches; it cannot show that a phrase does not occur.',
    browse: 'Browse all documents',
    filters: { nature: 'Nature', region: 'Place', kind: 'Kind', year: 'Year' },
    all: 'All',
  },
);
