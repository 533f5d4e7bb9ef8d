import { defineMessages } from '../../i18n/define-messages.ts';

/** Words of the page of documents that the texts cite. */
export const citedMessages = defineMessages(
  {
    title: '文件引用了什么',
    description: '收录的文件在正文里提到的其他文件，各见于哪些条款；按原文所写列出。',
    counted: '{policies}份政策文件的正文提到{outside}份本站没有收录的文件。',
    asPrinted: '题名、文号照原文所写，写法不同而无法断定是同一份的，分开列出。',
    outside: '本站没有收录的文件',
    published: '本站收录的文件',
    publishedNone: '还没有收录的文件在正文里互相提到。',
    reference: '只见于参考材料',
    referenceNote: '参考材料经机器改写，其中的题名、文号未经核实。',
    citedBy: '{documents}份文件提到',
    first: '，列前{count}份',
    file: '全部引用的数据：',
  },
  {
    title: 'What the documents cite',
    description:
      'Other documents that the texts on this site name, and the provisions that name them, as printed.',
    counted:
      'The text of {policies|# policy document|# policy documents} names {outside|# document|# documents} not on this site.',
    asPrinted:
      'Titles and numbers are as printed; where two ways of writing may or may not mean one document, they are listed apart.',
    outside: 'Documents not on this site',
    published: 'Documents on this site',
    publishedNone: 'No document on this site names another one yet.',
    reference: 'Only in reference material',
    referenceNote: 'Reference material was reworded by machine; titles and numbers in it are unverified.',
    citedBy: 'named by {documents|# document|# documents}',
    first: '; the first {count} are listed',
    file: 'All citations as data: ',
  },
);
