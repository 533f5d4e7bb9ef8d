import { defineMessages } from '../../i18n/define-messages.ts';

/** Words for taking a document away: files, print, and what a print says of its origin. */
export const takeAwayMessages = defineMessages(
  {
    title: '下载',
    label: '下载本文',
    formats: { docx: 'Word', txt: '纯文本', json: 'JSON', 'akn.xml': 'Akoma Ntoso' },
    size: '{kilobytes}KB',
    printNotes: '连同本站说明打印',
    policyNote: 'Word 和打印按公文格式排版，只有原文。',
    referenceNote: '参考材料不提供 Word、Akoma Ntoso 和公文版式的打印。',
    printed: '职策 {address} 数据截至{asOf}',
    printedEnd:
      '以上文字由职策转录，数据截至{asOf}；以发文机关公布的文本为准。职策是资料整理网站，不是政府网站。{address}',
    /** No body has published reference material, so none prevails. */
    printedEndReference:
      '以上文字由职策转录，数据截至{asOf}；来源未核实。职策是资料整理网站，不是政府网站。{address}',
    warning: '【机器改写文本，不可作为引文】',
  },
  {
    title: 'Download',
    label: 'Download this document',
    formats: { docx: 'Word', txt: 'Plain text', json: 'JSON', 'akn.xml': 'Akoma Ntoso' },
    size: '{kilobytes} kB',
    printNotes: 'Print with our notes',
    policyNote: 'Word and print follow the layout of official documents and hold the source text alone.',
    referenceNote: 'Reference material has no Word file, no Akoma Ntoso and no official-style print.',
    printed: 'Zhice {address} data as of {asOf}',
    printedEnd:
      'Transcribed by Zhice, data as of {asOf}; the text published by the issuing body prevails. Zhice is a collection of documents, not a government website. {address}',
    printedEndReference:
      'Transcribed by Zhice, data as of {asOf}; the source is unverified. Zhice is a collection of documents, not a government website. {address}',
    warning: 'Machine-reworded text, not to be quoted.',
  },
);
