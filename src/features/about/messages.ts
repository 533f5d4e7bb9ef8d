import { defineMessages } from '../../i18n/define-messages.ts';

/** The about page and the page for unknown addresses: paragraphs under headings. */
export const aboutMessages = defineMessages(
  {
    title: '关于本站',
    description: '职策是什么，文字怎样核对，时限状态怎样得出，哪些事本站不说。',
    sections: {
      what: {
        title: '这是什么',
        body: '职策把职业教育与产教融合的政策文件转录成可按条款引用的文本，并把文件写明的目标、时限和责任单位逐条列出，条条附原句。职策是资料整理网站，不是政府网站，也不代表任何机关；以发文机关公布的文本为准。',
      },
      fidelity: {
        title: '文字怎样核对',
        body: '每份文件保存收到时的源文件和指纹。页面文字与源文件逐字比对，多一字、少一字、错一字都不能发布。网页上的导航、浏览次数等不属于文件的内容，删去时逐处说明。摘要、图表和说明都是本站编写，页面上注明，不属于原文。',
      },
      links: {
        title: '怎样引用',
        body: '每个标题、每个段落都有固定链接，取自文件印出的序号。已经公布的链接不会消失，也不会改指别处。引用前请与发文机关公布的文本核对，并核对文件是否仍然有效。',
      },
      status: {
        title: '时限状态怎样得出',
        body: '状态只由文件写明的日期和本站收录的公布数据算出。到期而本站没有收录结果，只说没有收录，不说做没做到。不同地方的数字只在口径相同时并列，不排名，不计完成率。',
      },
      reference: {
        title: '参考材料',
        body: '参考材料不是政策文件，单独列出、单独计数。目前一份是经机器改写的新闻转载，其中词语被替换，数字来源未核实，文字不可作为引文。',
      },
      privacy: {
        title: '隐私',
        body: '本站不统计访问，不用第三方服务，不设追踪。字号和外观的选择只存在您的设备上。',
      },
      copyright: {
        title: '版权',
        body: '国家机关具有立法、行政、司法性质的文件不适用著作权法（著作权法第五条）。新闻报道不在此列，本站说明其来源。本站代码以 MIT 许可公开，整理的数据以 CC BY 4.0 许可公开。',
      },
    },
    contact: '发现文字或数据有误，请告诉我们：',
    notFound: {
      title: '没有这个页面',
      body: '地址可能有误。已经公布的条款链接不会消失；可以搜索，或从文件目录找起。',
      policies: '全部文件',
      home: '首页',
    },
  },
  {
    title: 'About',
    description:
      'What Zhice is, how texts are checked, how date statuses are worked out, and what the site does not say.',
    sections: {
      what: {
        title: 'What this is',
        body: 'Zhice transcribes policy documents on vocational education and industry-education integration so that each provision can be cited, and lists every target, date and responsible body that the texts state, each with its sentence. It is a collection of documents, not a government website, and speaks for no authority; the text published by the issuing body prevails.',
      },
      fidelity: {
        title: 'How texts are checked',
        body: 'Each source file is kept as received, with its fingerprint. The text of a page is compared with it character by character; one character too many, too few or different stops publication. Navigation, view counts and other furniture of the source page is removed, and every removal is declared. Summaries, charts and notes are ours, are marked so, and are not source text.',
      },
      links: {
        title: 'How to cite',
        body: 'Every heading and paragraph has a permanent link made from the printed numbering. A published link never disappears and never points elsewhere. Before citing, check against the text published by the issuing body, and check that the document is still in force.',
      },
      status: {
        title: 'How date statuses are worked out',
        body: 'A status comes only from the dates that a text states and the published figures on this site. When a date has passed and the site has no result, the site says just that, not whether the thing was done. Numbers of different places stand side by side only where they measure the same thing; there is no ranking and no percentage of completion.',
      },
      reference: {
        title: 'Reference material',
        body: 'Reference material is not a policy document and is listed and counted apart. The one text on this site now is a machine-reworded news reprint: words are replaced, figures are unverified, and its wording must not be quoted.',
      },
      privacy: {
        title: 'Privacy',
        body: 'No visits are counted, no third-party service is used, nothing is tracked. Your choice of type size and appearance stays on your device.',
      },
      copyright: {
        title: 'Copyright',
        body: 'Documents of state organs of a legislative, administrative or judicial nature are outside the Copyright Law of China (article 5). News reports are not; the site says where they come from. The code is under the MIT licence, the compiled data under CC BY 4.0.',
      },
    },
    contact: 'To report an error in a text or in the data:',
    notFound: {
      title: 'No such page',
      body: 'The address may be wrong. Published provision links do not disappear; search, or start from the list of documents.',
      policies: 'All documents',
      home: 'Home',
    },
  },
);
